import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildError, explained, named } from './build-error.js';
import type { BilingualText } from '../report/problems/problems.js';
import type { Manifest } from '../site/kept/manifest.js';
import { isMadeBy, isNobodys } from '../site/kept/made-by.js';
import { isExtra, isKept, isOwn, MANIFEST } from '../site/kept/own-paths.js';
import { lookOfPath } from '../site/look-pages.js';
import type { Formats } from '../site/output.js';
import type { Places } from './places.js';
import { readManifest } from './read-manifest.js';
import { entriesUnder, exists, ifThere, type Entry } from './tree.js';

const isNobodysFile = ({ path, isFile }: Entry): boolean => isFile && isNobodys(path);

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

const isFolder = (path: string): boolean => ifThere(() => lstatSync(path))?.isDirectory() === true;

const isEmpty = (folder: string): boolean =>
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

/**
 * Cleans up after a killed build, and restores an old site that it has set aside. Call only while holding the lock.
 * @throws BuildError if both the old site and the folder in its place may be needed
 */
export function recover(places: Places): void {
  const { site, staging, old, done } = places;
  if (exists(old)) {
    const isWhole = isFolder(old) && readManifest(old) !== undefined;
    if (isWhole && isFolder(site) && isEmpty(site)) clear(site);
    // Killed between the two renames: the old site is complete and is restored.
    if (isWhole && !exists(site)) renameSync(old, site);
    else if (isReplaced(places)) renameSync(old, empty(done));
    else throw isWhole || exists(site) ? leftBeside(places) : leftAlone(places);
  }
  for (const folder of [staging, done]) empty(folder);
}

/** Removes a folder that contains no foreign files. */
function clear(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  rmdirSync(folder);
}

/** Whether the site has all permanent files of the old one: then the swap was done, and only the cleanup is missing. */
function isReplaced({ site, old }: Places): boolean {
  if (!isFolder(old) || !isFolder(site) || !readManifest(site)) return false;
  for (const { path } of entriesUnder(old)) if (isKept(path) && !exists(join(site, path))) return false;
  return true;
}

const leftBeside = ({ site, old }: Places): BuildError =>
  new BuildError({
    zh: `${old}：此前中断的构建留下的旧站点，其中有${site}没有的文件；请比较两者，保留需要的一个，再删除或移走${old}`,
    en: `${old}: an old site left by an interrupted build, with files that ${site} does not have; compare the two, keep the one that you need in ${site}, and delete or move the other`,
  });

const leftAlone = ({ site, old }: Places): BuildError =>
  new BuildError({
    zh: `${old}：此前中断的构建留下的文件夹，其中没有${MANIFEST}；若是站点，请移到${site}并从备份恢复该文件，否则请删除或移走`,
    en: `${old}: left by an interrupted build, without ${MANIFEST}; if it is the site, move it to ${site} and restore that file from a backup, otherwise delete or move it`,
  });

/**
 * Removes a folder of ours next to the site, but only files with names that this program writes.
 * @returns the folder, which no longer exists
 * @throws BuildError if it contains anything else
 */
function empty(folder: string): string {
  if (!exists(folder)) return folder;
  const foreign = isFolder(folder) ? removeOwn(folder) : [basename(folder)];
  if (!foreign.length) return folder;
  const { zh, en } = named(foreign);
  throw new BuildError({
    zh: `${folder}：本工具的临时文件夹，其中有不是本工具生成的内容（${zh}）；请先移走`,
    en: `${folder}: a temporary folder of report-widgets that contains other files (${en}); move them out first`,
  });
}

/**
 * Removes our files in a folder, and folders that become empty, in one pass: a site may have a million files. Fails if a
 * file has been added meanwhile.
 * @returns the remaining files
 */
function removeOwn(folder: string, prefix = ''): readonly string[] {
  const foreign: string[] = [];
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const [path, isFile] = [prefix + entry.name, entry.isFile()];
    if (entry.isDirectory()) for (const one of removeOwn(folder, `${path}/`)) foreign.push(one);
    else if (isNobodysFile({ path, isFile }) || (isFile && isOwn(path))) unlinkSync(join(folder, path));
    else foreign.push(path);
  }
  if (!foreign.length) rmdirSync(join(folder, prefix));
  return prefix ? foreign : foreign.sort();
}

/** Swaps in the new site. On failure, the old one stays in place. */
export function swap({ site, staging, old }: Places): void {
  const hadOld = exists(site);
  if (hadOld) renameSync(site, old);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (hadOld) renameSync(old, site);
    throw error;
  }
}

/** Removes the old site after the swap. Renames it first: the new name marks it as no longer needed. */
export function removeOld({ old, done }: Places): void {
  if (!exists(old)) return;
  renameSync(old, done);
  empty(done);
}

/**
 * Cleans up after the swap. The new site is in place by then, so errors do not fail the build.
 * @returns a message with the reason on failure
 */
export async function notCleared(
  { site, old }: Places,
  clearing: () => void | Promise<void>,
): Promise<BilingualText | undefined> {
  try {
    await clearing();
    return undefined;
  } catch (error) {
    const known = explained(error, old);
    if (!(known instanceof BuildError)) throw error;
    const { zh, en } = known.words;
    return {
      zh: `新站点${site}已就位，但未能清理旧站点或锁文件：${zh}`,
      en: `The new site ${site} is in place, but the old site or the lock file could not be removed: ${en}`,
    };
  }
}
