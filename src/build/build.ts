import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../define/define.js';
import { linksFrom } from '../site/links.js';
import { explained } from './build-error.js';
import { fill } from './fill.js';
import { claim, placesOf, recover, swap, takeLock, type Places } from './folder.js';
import { keepEarlier, type Kept } from './keep.js';
import { MANIFEST, writeManifest, type Manifest } from './manifest.js';
import { SITE_OUTPUTS } from './node-outputs.js';
import type { PublishedReport, WrittenSite } from '../site/output.js';
import { RenderError } from './render.js';
import type { BuildRequest } from './request.js';
import { place } from './task.js';
import { filesUnder, plus, type Tally } from './tree.js';

/** A subject with characters that the font of its pictures does not have; a sign stands in their place. */
export interface Lacking {
  /** The report's folder; empty for the only one. */
  readonly folder: string;
  readonly subject: string;
  readonly missing: readonly string[];
}

/** What a build has done. */
export interface Summary extends Tally {
  /** How many subjects and reports were made, and how many were taken from the old site. */
  readonly rendered: number;
  readonly reused: number;
  /** Subjects of which a picture lacks characters. */
  readonly lacking: readonly Lacking[];
  /** What the old site had that others point at, and that this one serves as before. */
  readonly kept: Pick<Kept, 'versions' | 'pinned'>;
}

/**
 * Builds a site in a folder of its own and puts it where the old one stood. Whatever goes wrong on the way, or ends it,
 * leaves the old site as it was and nothing beside it.
 * @throws BuildError for what the file system or the folder refuses; RenderError for an output that fails
 */
export async function buildSite(request: BuildRequest): Promise<Summary> {
  const places = placesOf(request.out);
  try {
    const unlock = await takeLock(places);
    try {
      return await buildLocked(request, places);
    } finally {
      rmSync(places.staging, { recursive: true, force: true });
      await unlock();
    }
  } catch (error) {
    // A signal and a failure can come at once; who pressed Ctrl-C wants to hear of that.
    request.signal?.throwIfAborted();
    throw explained(error, places.site);
  }
}

async function buildLocked(request: BuildRequest, places: Places): Promise<Summary> {
  await recover(places);
  const old = await claim(places);
  mkdirSync(places.staging);
  const { reports, rendered, reused } = await fill(request, places, old);
  const more = await aboutAll(request, places, reports);
  const kept = keepEarlier(places, new Set(Object.keys({ ...old?.reports, ...reports })), request.passing);
  const top = readdirSync(places.staging);
  const manifest = writeManifest({ reportWidgets: 1, version: VERSION, top, reports });
  place(places.staging, { path: MANIFEST, type: '', body: manifest });
  request.signal?.throwIfAborted();
  await swap(places);
  const made = Object.values(reports).flatMap((report) => [report, ...Object.values(report.subjects)]);
  const own = { files: 1, bytes: Buffer.byteLength(manifest) };
  const tally = [...made, more, kept, own].reduce<Tally>(plus, { files: 0, bytes: 0 });
  return {
    ...tally,
    rendered,
    reused,
    lacking: lackingIn(reports),
    kept: { versions: kept.versions, pinned: kept.pinned },
  };
}

const lackingIn = (reports: Manifest['reports']): readonly Lacking[] =>
  Object.entries(reports).flatMap(([folder, { subjects }]) =>
    Object.entries(subjects).flatMap(([subject, { missing }]) => (missing ? [{ folder, subject, missing }] : [])),
  );

/** Subjects of several reports are known when the others are read, and not before; they come last. */
function allOf({ subjects }: PublishedReport, made: Readonly<Record<string, unknown>>): readonly string[] {
  const known = new Set(subjects);
  const more = Object.keys(made).filter((id) => !known.has(id));
  return more.length ? [...subjects, ...more.sort()] : subjects;
}

/** The files about the whole site, each made after those before it. */
async function aboutAll(
  { sources, base, signal, onProgress }: BuildRequest,
  { staging }: Places,
  made: Manifest['reports'],
): Promise<Tally> {
  let sum: Tally = { files: 0, bytes: 0 };
  for (const [index, output] of SITE_OUTPUTS.entries()) {
    signal?.throwIfAborted();
    const site: WrittenSite = {
      reports: sources.map(({ brief }) => ({ ...brief, subjects: allOf(brief, made[brief.folder]!.subjects) })),
      links: linksFrom(base),
      files: (under) => filesUnder(staging, under),
      read: (path) => readFile(join(staging, path)),
    };
    try {
      for (const file of await output.render(site)) sum = plus(sum, { files: 1, bytes: place(staging, file) });
    } catch (error) {
      throw error instanceof Error && 'code' in error ? error : new RenderError(output.name, base, error);
    }
    onProgress?.({ stage: 'site', done: index + 1, total: SITE_OUTPUTS.length });
  }
  return sum;
}
