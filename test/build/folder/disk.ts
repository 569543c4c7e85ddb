import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { BuildError } from '../../../src/build/build-error.js';
import { placesOf, type Places } from '../../../src/build/folder/places.js';
import { writeManifest } from '../../../src/site/kept/manifest.js';
import { MANIFEST } from '../../../src/site/kept/own-paths.js';

/** The places of a build in a folder of its own, made for each test. */
export interface Disk {
  /** The folder that the site is in. */
  readonly parent: string;
  readonly places: Places;
}

/** Makes a folder before each test of a file, and removes it after. @returns what the current test has */
export function freshDisk(): () => Disk {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));
  return () => ({ parent, places: placesOf(join(parent, 'site')) });
}

const made = { hash: 'a', content: 'b', files: 1, bytes: 1 };
export const manifest = writeManifest({
  version: '0.2.0',
  reports: new Map([
    [
      '',
      {
        ...made,
        paths: ['index.html'],
        subjects: new Map([
          ['tea', made],
          ['tea--trend', made],
        ]),
      },
    ],
  ]),
  kept: new Map(),
});

/** The files of a site that a build has made. */
export const OLD = { [MANIFEST]: manifest, 'index.html': 'old' };

/** A folder with these files, by path. */
export function folder(path: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
}

/** The error of a build without the path of its folder; `no error` if there is none. */
export async function errorOf(parent: string, work: () => unknown): Promise<string> {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof BuildError ? error.words.en.split(parent).join('') : String(error);
  }
}
