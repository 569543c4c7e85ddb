import { readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildError, named } from '../build-error.js';
import { isKept, isOwn, MANIFEST } from '../../site/kept/own-paths.js';
import type { Places } from './places.js';
import { readManifest } from './read-manifest.js';
import { entriesUnder } from './tree.js';
import { exists, isFolder } from './exists.js';
import { isEmpty, isNobodysFile } from './old-site.js';

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
export function empty(folder: string): string {
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
