import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ifThere } from './exists.js';

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
