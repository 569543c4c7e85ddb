import { constants, copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HashedPath } from '../../site/kept/content-hash.js';
import type { Tally } from './tally.js';
import { contentHash } from './content-hash.js';

/** Hashes files of a folder one by one; returns the hashes and the total size. */
export function hashFiles(
  folder: string,
  paths: readonly string[],
): Tally & { readonly hashes: readonly HashedPath[] } {
  let bytes = 0;
  const hashes = paths.map((path): HashedPath => {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    return [path, contentHash(content)];
  });
  return { files: paths.length, bytes, hashes };
}

/**
 * Hard-links files into another folder, which costs nothing; copies if the disk does not support links. Synchronous,
 * since with hundreds of thousands of small files, promises would cost more than the links.
 * @param paths relative to both folders
 * @throws the file system error for a missing file
 */
export function linkFiles(from: string, to: string, paths: readonly string[]): void {
  // Asking for a folder that is there costs less than the error of a link into one that is not.
  for (const folder of new Set(paths.map((path) => dirname(join(to, path))))) mkdirSync(folder, { recursive: true });
  for (const path of paths) secondName(join(from, path), join(to, path));
}

function secondName(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // An existing file of that name is a bug, and must not be overwritten.
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}
