import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HashedPath } from '../site/kept/content-hash.js';

/** Number and total size of files. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * The result of a file operation, or undefined if the file or folder does not exist. Other errors are thrown: an
 * unreadable file may exist, and must not be treated as missing.
 */
export function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether something has this name, including a broken link. */
export const exists = (path: string): boolean => ifThere(() => lstatSync(path)) !== undefined;

/** An entry below a folder that is not a folder itself. */
export interface Entry {
  /** Relative to the folder, with `/` as separator. */
  readonly path: string;
  /** False for links and special files. */
  readonly isFile: boolean;
}

/** All entries below a folder, sorted, without following links; empty if the folder does not exist. */
export function* entriesUnder(folder: string, prefix = ''): Generator<Entry, void, void> {
  const entries = ifThere(() => readdirSync(join(folder, prefix), { withFileTypes: true })) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* entriesUnder(folder, `${path}/`);
    else yield { path, isFile: entry.isFile() };
  }
}

/** Paths of the files of a folder, sorted; empty if the folder does not exist. */
export const filesUnder = (folder: string, prefix = ''): string[] =>
  Array.from(entriesUnder(folder, prefix), ({ path }) => path);

/** SHA-256 of a file's content, as in `site/kept/content-hash.ts`, with Node's fast implementation. */
export const contentHash = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');

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
