import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many files stand somewhere, and how large they are. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
};

/** Files of a folder, sorted, with `/` between parts; none where there is no such folder. */
export function filesUnder(folder: string, prefix = ''): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(join(folder, prefix))) {
    const path = prefix + entry.name;
    if (!entry.isDirectory()) found.push(path);
    else for (const file of filesUnder(folder, `${path}/`)) found.push(file);
  }
  return found;
}

/**
 * Gives files a second name in another folder: a hard link, which costs nothing; a copy where a disk has no links.
 * Synchronous: for hundreds of thousands of small files a promise each would cost more than the link.
 * @param paths within both folders
 * @throws what the file system says of a file that is not there
 */
export function linkFiles(from: string, to: string, paths: readonly string[]): Tally {
  let bytes = 0;
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)];
    bytes += statSync(source).size;
    secondName(source, target);
  }
  return { files: paths.length, bytes };
}

function secondName(source: string, target: string): void {
  if (tryLink(source, target)) return;
  mkdirSync(dirname(target), { recursive: true });
  if (!tryLink(source, target)) copyFileSync(source, target);
}

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
