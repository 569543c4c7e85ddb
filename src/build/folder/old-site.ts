import { readdirSync } from 'node:fs';
import { BuildError, named } from '../build-error.js';
import type { Manifest } from '../../site/kept/manifest.js';
import { isMadeBy, isNobodys } from '../../site/kept/made-by.js';
import { isExtra, isKept, MANIFEST } from '../../site/kept/own-paths.js';
import { lookOfPath } from '../../site/look-pages.js';
import type { Formats } from '../../site/output.js';
import type { Places } from './places.js';
import { readManifest } from './read-manifest.js';
import { entriesUnder, type Entry } from './tree.js';
import { exists, isFolder } from './exists.js';

/** Whether an entry is a file that a file manager has left, such as .DS_Store. */
export const isNobodysFile = ({ path, isFile }: Entry): boolean => isFile && isNobodys(path);

/** The site that a build replaces. */
export interface OldSite {
  readonly manifest: Manifest;
  /** Paths of the permanent files. */
  readonly kept: readonly string[];
  /** The formats it was built with; version 0.1.0 always built all. */
  readonly formats: Formats;
  /** Names of the looks in which its figures have pages of their own. */
  readonly looks: readonly string[];
}

/**
 * The existing site, if any. Refuses anything that a build must not replace: checks every file below the folder, since
 * those not made by this program would be lost.
 * @throws BuildError for a file, a folder not made by a build, or one with foreign files
 */
export function claim({ site }: Places): OldSite | undefined {
  if (!exists(site)) return undefined;
  if (!isFolder(site))
    throw new BuildError({
      zh: `${site}：是文件，不是文件夹；请用--out指定文件夹`,
      en: `${site}: a file, not a folder; choose a folder with --out`,
    });
  if (isEmpty(site)) return undefined;
  const manifest = readManifest(site);
  if (!manifest)
    throw new BuildError({
      zh: `${site}：不是本工具生成的站点（没有可读的${MANIFEST}），不会清空；请用--out指定新的或空的文件夹`,
      en: `${site}: not a site made by report-widgets (no readable ${MANIFEST}), so it was not emptied; choose a new or empty folder with --out`,
    });
  return { manifest, ...ownIn(site, manifest) };
}

/** Whether a folder contains nothing, or only such files. */
export const isEmpty = (folder: string): boolean =>
  readdirSync(folder, { withFileTypes: true }).every((entry) =>
    isNobodysFile({ path: entry.name, isFile: entry.isFile() }),
  );

/** Checks every file of a site. @returns the permanent files, and the formats and looks it was built with */
function ownIn(site: string, manifest: Manifest): Omit<OldSite, 'manifest'> {
  const kept: string[] = [];
  let formats: Formats = 'basic';
  const looks = new Set<string>();
  const foreign: string[] = [];
  for (const entry of entriesUnder(site)) {
    if (isNobodysFile(entry)) continue;
    if (!entry.isFile || !isMadeBy(manifest, entry.path)) foreign.push(entry.path);
    else if (isKept(entry.path)) kept.push(entry.path);
    else if (isExtra(entry.path)) formats = 'all';
    else looks.add(lookOfPath(entry.path) ?? '');
  }
  if (!foreign.length) return { kept, formats, looks: [...looks].filter(Boolean).sort() };
  const { zh, en } = named(foreign);
  throw new BuildError({
    zh: `${site}：其中有不是本工具生成的内容（${zh}），替换会使其丢失；请先移走`,
    en: `${site}: contains files that report-widgets did not create (${en}); they would be deleted, so move them out first`,
  });
}
