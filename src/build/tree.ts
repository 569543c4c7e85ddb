import { hash } from 'node:crypto';
import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HashedPath } from '../site/kept/content-hash.js';

/** How many files stand somewhere, and how large they are. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * What some work gives, or undefined where the file or folder is not there. Any other error is one: what can't be read
 * may well be there, and must not be taken for gone.
 */
export function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether something has this name; a link counts, wherever it leads. */
export const exists = (path: string): boolean => ifThere(() => lstatSync(path)) !== undefined;

/** Something in a folder that is no folder itself. */
export interface Entry {
  /** Within the folder, with `/` between parts. */
  readonly path: string;
  /** False for links and for what is no file at all. */
  readonly isFile: boolean;
}

/** All that is below a folder, sorted, links not followed; nothing where there is no such folder. */
export function* entriesUnder(folder: string, prefix = ''): Generator<Entry, void, void> {
  const entries = ifThere(() => readdirSync(join(folder, prefix), { withFileTypes: true })) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* entriesUnder(folder, `${path}/`);
    else yield { path, isFile: entry.isFile() };
  }
}

/** Paths of the files of a folder, sorted; none where there is no such folder. */
export const filesUnder = (folder: string, prefix = ''): string[] =>
  Array.from(entriesUnder(folder, prefix), ({ path }) => path);

/** SHA-256 of what a file holds, as `site/kept/content-hash.ts` has it, by what Node is quick with. */
export const contentHash = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');

/** Reads files of a folder, one after the other: what each holds as a hash, and how large all are. */
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
 * Gives files a second name in another folder: a hard link, which costs nothing; a copy where a disk has no links.
 * Synchronous: for hundreds of thousands of small files a promise each would cost more than the link.
 * @param paths within both folders
 * @throws what the file system says of a file that is not there
 */
export function linkFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) secondName(join(from, path), join(to, path));
}

function secondName(source: string, target: string): void {
  if (tryLink(source, target)) return;
  mkdirSync(dirname(target), { recursive: true });
  // Another file by that name is a mistake of ours; none may win by chance.
  if (!tryLink(source, target)) copyFileSync(source, target, constants.COPYFILE_EXCL);
}

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
