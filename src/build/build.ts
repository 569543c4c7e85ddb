import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../version.js';
import { withPast } from '../site/brief.js';
import { localesOfAll } from '../format/report-locales.js';
import { linksFrom } from '../site/links.js';
import type { BilingualText } from '../report/problems/problems.js';
import { explained } from './build-error.js';
import { renderReports } from './render-reports.js';
import { claim, notCleared, recover, removeOld, swap, type OldSite } from './folder.js';
import { retainPinned, type Kept } from './retain-pinned.js';
import { takeLock } from './lock.js';
import { writeManifest, type Manifest } from '../site/kept/manifest.js';
import { builtFiles } from './built-files.js';
import { isKept, MANIFEST } from '../site/kept/own-paths.js';
import { nameOf, wholeSite } from './shard.js';
import { placesOf, refuseInside, type Places } from './places.js';
import type { Formats, WrittenSite } from '../site/output.js';
import { renderSite } from '../site/render.js';
import { siteOutputs } from '../site/site-outputs.js';
import type { BuildRequest } from './request.js';
import { siteFile } from '../site/site-file.js';
import { place } from './task.js';
import type { HashedPath } from '../site/kept/content-hash.js';
import { contentHash, exists, filesUnder, plus, type Tally } from './tree.js';

/** A subject with characters missing in its pictures' font; shown as a placeholder. */
export interface Lacking {
  /** The report's folder; empty for the only one. */
  readonly folder: string;
  readonly subject: string;
  readonly missing: readonly string[];
}

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
 * Builds a site in a temporary folder and swaps it in. On any failure or interruption, the old site stays unchanged and
 * nothing is left behind.
 * @throws BuildError for a file system or folder problem; RenderError for a failing output
 */
export async function buildSite(request: BuildRequest): Promise<Summary> {
  try {
    const places = placesOf(request.out);
    refuseInside(places, request.inputs);
    const unlock = await takeLock(places);
    let summary: Summary;
    try {
      recover(places);
      summary = await buildLocked(request, places);
    } catch (error) {
      // The cause of the failure matters more than a remaining lock, which the next build removes.
      await unlock().catch(() => undefined);
      throw error;
    }
    const leftover = await notCleared(places, unlock);
    return { ...summary, leftover: summary.leftover ?? leftover };
  } catch (error) {
    // A signal and a failure may coincide; after Ctrl-C, report the interruption.
    request.signal?.throwIfAborted();
    throw explained(error, request.out);
  }
}

/**
 * Restores a site that a killed build has set aside, whatever becomes of the current build. Not while another build
 * holds the lock, since that one is about to do so itself.
 */
export async function restoreSite(out: string): Promise<void> {
  try {
    const places = placesOf(out);
    if (exists(places.site) || !exists(places.old)) return;
    const unlock = await takeLock(places);
    try {
      recover(places);
    } finally {
      await unlock();
    }
  } catch (error) {
    throw explained(error, out);
  }
}

async function buildLocked(request: BuildRequest, places: Places): Promise<Summary> {
  const old = claim(places);
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
  const { reports, rendered, reused } = filled;
  const more = request.shard ? NOTHING : await aboutAll(request, places, reports);
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
  const own = { files: 1, bytes: place(places.staging, siteFile(MANIFEST, manifest)) };
  const made = [...reports.values()].flatMap((report) => [report, ...report.subjects.values()]);
  const tally = [...made, more, kept, own].reduce<Tally>(plus, { files: 0, bytes: 0 });
  return {
    ...tally,
    formats,
    looks,
    rendered,
    reused,
    lacking: lackingIn(reports),
    kept: { versions, pinned },
    dropped,
  };
}

const lackingIn = (reports: Manifest['reports']): readonly Lacking[] =>
  [...reports].flatMap(([folder, { subjects }]) =>
    [...subjects].flatMap(([subject, { missing }]) => (missing ? [{ folder, subject, missing }] : [])),
  );

interface AboutAll extends Tally {
  readonly kept: readonly HashedPath[];
}

/** A shard is no site. */
const NOTHING: AboutAll = { files: 0, bytes: 0, kept: [] };

/** The site-wide files, each made after those before it. */
async function aboutAll(
  { sources, base, signal, onProgress }: BuildRequest,
  { staging }: Places,
  made: Manifest['reports'],
): Promise<AboutAll> {
  const kept: HashedPath[] = [];
  let sum: Tally = { files: 0, bytes: 0 };
  const outputs = siteOutputs(builtFiles);
  for (const [index, output] of outputs.entries()) {
    signal?.throwIfAborted();
    const site: WrittenSite = {
      reports: sources.map(({ brief }) => withPast(brief, made.get(brief.folder)!.subjects.keys())),
      links: linksFrom(base, '', localesOfAll(sources.map(({ brief }) => brief))),
      files: (under) => filesUnder(staging, under),
      read: (path) => readFile(join(staging, path)),
    };
    for (const file of await renderSite(output, site)) {
      sum = plus(sum, { files: 1, bytes: place(staging, file) });
      if (isKept(file.path)) kept.push([file.path, contentHash(file.body)]);
    }
    onProgress?.({ stage: 'site', done: index + 1, total: outputs.length });
  }
  return { ...sum, kept };
}
