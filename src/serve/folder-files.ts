import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isSafePath } from '../site/site-file.js';

/** Error codes for a name that can't be a file, as opposed to an I/O failure. */
const NOT_THERE: ReadonlySet<unknown> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'EILSEQ', 'ELOOP', 'ENXIO'],
  ...['ERR_INVALID_ARG_VALUE', 'ERR_INVALID_ARG_TYPE'],
]);

/** Undefined if nothing has that name; other errors are thrown. */
export async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(error.code)) return undefined;
    throw error;
  }
}

/**
 * The real path of an entry in a folder; undefined if it does not exist or is outside the folder. Links are followed if
 * they stay inside; the folder itself may be one.
 */
async function placeIn(folder: string, path: string): Promise<string | undefined> {
  if (!isSafePath(path)) return undefined;
  const [top, place] = await Promise.all([ifThere(realpath(folder)), ifThere(realpath(join(folder, path)))]);
  return top !== undefined && place?.startsWith(top.endsWith(sep) ? top : top + sep) ? place : undefined;
}

/** The current state of a file: its path, size, and a stamp that changes with it. */
export interface FileFound {
  readonly place: string;
  readonly size: number;
  readonly stamp: string;
}

/** A regular file of a folder. Reading anything else, such as a pipe, might never end. */
export async function fileIn(folder: string, path: string): Promise<FileFound | undefined> {
  const place = await placeIn(folder, path);
  const found = place === undefined ? undefined : await ifThere(stat(place));
  if (place === undefined || !found?.isFile()) return undefined;
  return { place, size: found.size, stamp: `${place} ${found.mtimeMs} ${found.size} ${found.ino}` };
}

export async function hasFolder(folder: string, path: string): Promise<boolean> {
  const place = await placeIn(folder, path);
  return place !== undefined && (await ifThere(stat(place)))?.isDirectory() === true;
}
