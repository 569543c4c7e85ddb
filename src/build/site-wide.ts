import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPast } from '../site/brief.js';
import { localesOfAll } from '../format/report-locales.js';
import { linksFrom } from '../site/links.js';
import type { Manifest } from '../site/kept/manifest.js';
import { builtFiles } from './built-files.js';
import { isKept } from '../site/kept/own-paths.js';
import type { Places } from './folder/places.js';
import type { WrittenSite } from '../site/output.js';
import { renderSite } from '../site/render.js';
import { siteOutputs } from '../site/site-outputs.js';
import type { BuildRequest } from './request.js';
import { writeNewFile } from './task.js';
import type { HashedPath } from '../site/kept/content-hash.js';
import { filesUnder } from './folder/tree.js';
import { contentHash } from './folder/content-hash.js';
import { plus, type Tally } from './folder/tally.js';

/** The number, size and permanent files of what is about the whole site. */
interface SiteWide extends Tally {
  readonly kept: readonly HashedPath[];
}

/** For a shard, which is no site. */
export const NOTHING: SiteWide = { files: 0, bytes: 0, kept: [] };

/** Makes the files about the whole site, each after those before it. */
export async function siteWide(
  { sources, base, signal, onProgress }: BuildRequest,
  { staging }: Places,
  made: Manifest['reports'],
): Promise<SiteWide> {
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
      sum = plus(sum, { files: 1, bytes: writeNewFile(staging, file) });
      if (isKept(file.path)) kept.push([file.path, contentHash(file.body)]);
    }
    onProgress?.({ stage: 'site', done: index + 1, total: outputs.length });
  }
  return { ...sum, kept };
}
