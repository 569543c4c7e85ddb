import { lstatSync } from 'node:fs';

/** The code of a system error, such as ENOENT; empty for any other error. */
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

/** Whether this is a symbolic link. */
export const isLink = (path: string): boolean => ifThere(() => lstatSync(path))?.isSymbolicLink() === true;

/** Whether this is a folder, and no link to one. */
export const isFolder = (path: string): boolean => ifThere(() => lstatSync(path))?.isDirectory() === true;
