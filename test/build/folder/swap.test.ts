import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Places } from '../../../src/build/folder/places.js';
import { notCleared, removeOld, swap } from '../../../src/build/folder/swap.js';
import { errorOf, folder, freshDisk, OLD } from './disk.js';

const disk = freshDisk();
let parent = '';
let places: Places;
beforeEach(() => {
  ({ parent, places } = disk());
});
const words = (work: () => unknown): Promise<string> => errorOf(parent, work);

const beside = (): readonly string[] => readdirSync(parent).sort();
const standing = (name = 'index.html'): string => readFileSync(join(places.site, name), 'utf8');

describe('swap and removeOld', () => {
  it('puts the new site in the place of the old, and leaves nothing beside it', () => {
    folder(places.site, OLD);
    folder(places.staging, { 'index.html': 'new' });
    swap(places);
    removeOld(places);
    expect([standing(), beside()]).toEqual(['new', ['site']]);
  });

  it('puts the old one back where the new one can not be', async () => {
    folder(places.site, OLD);
    expect(await words(() => swap(places))).toContain('ENOENT');
    expect([standing(), beside()]).toEqual(['old', ['site']]);
  });

  it('RF3: says that the new site is in place where the old one can not be cleared away', async () => {
    folder(places.site, OLD);
    folder(places.staging, { 'index.html': 'new' });
    swap(places);
    // Written by somebody between the look at the old site and the swap.
    writeFileSync(join(places.old, 'notes.txt'), 'mine');
    const said = await notCleared(places, () => removeOld(places));
    expect(said?.en.split(parent).join('')).toBe(
      'The new site /site is in place, but the old site or the lock file could not be removed: /.site.report-widgets-done: a temporary folder of report-widgets that contains other files (notes.txt); move them out first',
    );
    expect(readFileSync(join(places.done, 'notes.txt'), 'utf8')).toBe('mine');
  });
});
