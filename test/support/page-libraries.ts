import { readFileSync } from 'node:fs';
import { findPageLibraries, hasPageLibraries } from '../../scripts/page-libraries.mjs';

export interface PageLibrary {
  readonly name: string;
  readonly script: string;
}

/**
 * Prototype and MooTools as published. `PAGE_LIBRARIES=debian` makes them required; otherwise missing ones are skipped
 * with a message.
 */
export function pageLibrariesHere(): readonly PageLibrary[] {
  if (!hasPageLibraries()) {
    const how = 'node scripts/page-libraries.mjs --get';
    if (process.env.PAGE_LIBRARIES) throw new Error(`Prototype and MooTools were asked for and are not here: ${how}`);
    console.log(`Page libraries of old are not all installed here: their tests are left out (${how}).`);
  }
  return findPageLibraries().map(({ name, path }) => ({ name, script: readFileSync(path, 'utf8') }));
}
