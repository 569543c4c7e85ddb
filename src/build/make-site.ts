import { mkdirSync, rmSync } from 'node:fs';
import { VERSION } from '../version.js';
import type { BilingualText } from '../report/problems/problems.js';
import { renderReports, type Lacking } from './render-reports.js';
import type { OldSite } from './folder/old-site.js';
import { notCleared, removeOld, swap } from './folder/swap.js';
import { retainPinned, type Kept } from './folder/retain-pinned.js';
import { writeManifest } from '../site/kept/manifest.js';
import { MANIFEST } from '../site/kept/own-paths.js';
import { nameOf, wholeSite } from './shard.js';
import type { Places } from './folder/places.js';
import type { Formats } from '../site/output.js';
import type { BuildRequest } from './request.js';
import { siteFile } from '../site/site-file.js';
import { writeNewFile } from './task.js';
import { plus, type Tally } from './folder/tally.js';
import { NOTHING, siteWide } from './site-wide.js';

/** The result of a build. */
export interface Summary extends Tally {
  readonly formats: Formats;
  readonly looks: readonly string[];
  /** Numbers of subjects and reports that were made, and that were reused from the old site. */
  readonly rendered: number;
  readonly reused: number;
  /** Subjects with missing glyphs in a picture. */
  readonly lacking: readonly Lacking[];
  /** Permanent files of the old site that this one continues to serve. */
  readonly kept: Pick<Kept, 'versions' | 'pinned'>;
  /** Paths of damaged files that the new site omits, as requested. */
  readonly dropped: readonly string[];
  /** Why the old site could not be removed, if so; the new one is in place nevertheless. */
  readonly leftover?: BilingualText | undefined;
}

/**
 * Makes the new site and puts it in the place of the old one. On failure, the old one stays.
 * @param old the site that is replaced, if there is one
 * @throws BuildError if a share of a site would replace a whole one
 */
export async function replaceSite(request: BuildRequest, places: Places, old: OldSite | undefined): Promise<Summary> {
  if (request.shard && old && old.manifest.shard === undefined) throw wholeSite(places.site);
  mkdirSync(places.staging);
  let made: Omit<Summary, 'leftover'>;
  try {
    made = await makeSite(request, places, old);
    request.signal?.throwIfAborted();
    swap(places);
  } catch (error) {
    rmSync(places.staging, { recursive: true, force: true });
    throw error;
  }
  return { ...made, leftover: await notCleared(places, () => removeOld(places)) };
}

/** Makes the new site next to the old one. */
async function makeSite(request: BuildRequest, places: Places, old: OldSite | undefined): Promise<Summary> {
  const formats = request.formats ?? old?.formats ?? 'basic';
  const looks = [...new Set(request.looks ?? old?.looks)].sort();
  const filled = await renderReports(request, { ...request.options, formats, looks }, places, old);
  const { reports, rendered, reused, lacking } = filled;
  const more = request.shard ? NOTHING : await siteWide(request, places, reports);
  const { hashes, versions, pinned, dropped, ...kept } = retainPinned(
    places,
    old,
    new Map([...filled.kept, ...more.kept]),
    request,
  );
  const manifest = writeManifest({
    version: VERSION,
    shard: request.shard && nameOf(request.shard),
    reports,
    kept: hashes,
  });
  const own = { files: 1, bytes: writeNewFile(places.staging, siteFile(MANIFEST, manifest)) };
  const made = [...reports.values()].flatMap((report) => [report, ...report.subjects.values()]);
  const tally = [...made, more, kept, own].reduce<Tally>(plus, { files: 0, bytes: 0 });
  return {
    ...tally,
    formats,
    looks,
    rendered,
    reused,
    lacking,
    kept: { versions, pinned },
    dropped,
  };
}
