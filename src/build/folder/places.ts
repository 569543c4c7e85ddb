import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildError } from '../build-error.js';
import { exists, ifThere, isLink } from './exists.js';

/**
 * The folders of a build: next to the folder that it replaces, on the same disk, so that the swap is two renames. The
 * names are fixed, so that the next build finds and clears what a killed one has left.
 */
export interface Places {
  /** The site; for a link, its target. */
  readonly site: string;
  /** The new site while it is built. */
  readonly staging: string;
  /** The old site, during the swap. */
  readonly old: string;
  /** The old site after the swap, while it is removed. */
  readonly done: string;
  readonly lock: string;
}

/**
 * @throws BuildError for the root of a disk, and for a broken link, unless a killed build has set its site aside
 */
export function placesOf(out: string): Places {
  const site = resolved(out);
  if (dirname(site) === site)
    throw new BuildError({
      zh: `${site}：不能以根目录为输出`,
      en: `${site}: the root of a disk can't be the output folder`,
    });
  const beside = (ending: string): string => join(dirname(site), `.${basename(site)}.report-widgets-${ending}`);
  const places = { site, staging: beside('new'), old: beside('old'), done: beside('done'), lock: beside('lock') };
  if (isLink(resolve(out)) && !exists(site) && !exists(places.old))
    throw new BuildError({
      zh: `${out}：是符号链接，其目标${site}不存在；请先建立该文件夹，或用--out指定别的文件夹`,
      en: `${out}: a symbolic link to ${site}, which does not exist; create that folder, or choose another one with --out`,
    });
  return places;
}

/** Linux's limit for links. */
const MAX_LINKS = 40;

/**
 * The path without links. `realpath` is not enough: the final folder may be missing, permanently or during a swap.
 */
function resolved(out: string): string {
  let path = resolve(out);
  for (let followed = 0; followed < MAX_LINKS; followed++) {
    path = join(realFolder(dirname(path)), basename(path));
    if (!isLink(path)) return path;
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw new BuildError({
    zh: `${out}：符号链接互相指向，没有尽头；请改正链接，或用--out指定文件夹`,
    en: `${out}: symbolic links form a loop; correct them, or choose a folder with --out`,
  });
}

/** The same for a folder that may not exist yet, nor its parents. */
function realFolder(folder: string): string {
  const real = ifThere(() => realpathSync(folder));
  if (real !== undefined) return real;
  return dirname(folder) === folder ? folder : join(realFolder(dirname(folder)), basename(folder));
}
