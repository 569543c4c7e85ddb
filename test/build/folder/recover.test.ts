import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Places } from '../../../src/build/folder/places.js';
import { recover } from '../../../src/build/folder/recover.js';
import { MANIFEST } from '../../../src/site/kept/own-paths.js';
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

describe('recover', () => {
  it('RF22: brings back a site that a kill between the renames has hidden', () => {
    folder(places.old, OLD);
    folder(places.staging, { 'index.html': 'new' });
    recover(places);
    expect([standing(), beside()]).toEqual(['old', ['site']]);
  });

  it('RF22: brings it back though an empty folder was made in its place meanwhile', () => {
    folder(places.old, OLD);
    folder(places.site, { '.DS_Store': '' });
    recover(places);
    expect([standing(), beside()]).toEqual(['old', ['site']]);
  });

  it('drops an old site beside the new one', () => {
    folder(places.old, { ...OLD, 'pinned/a/zh.json': '{}' });
    folder(places.site, { ...OLD, 'index.html': 'new', 'pinned/a/zh.json': '{}' });
    recover(places);
    expect([standing(), beside()]).toEqual(['new', ['site']]);
  });

  it.each([
    ['a site without what the old one has pinned', OLD],
    ['a folder of somebody else', { 'thesis.doc': '' }],
  ])('RF3: drops no old site beside %s', async (_, files) => {
    folder(places.old, { ...OLD, 'pinned/a/zh.json': '{}' });
    folder(places.site, files);
    expect(await words(() => recover(places))).toContain(
      '/.site.report-widgets-old: an old site left by an interrupted',
    );
    expect(readFileSync(join(places.old, 'pinned/a/zh.json'), 'utf8')).toBe('{}');
  });

  it.each(['staging', 'done'] as const)('RF7: removes nothing of others from %s, and follows no link', async (name) => {
    folder(places[name], { 'index.html': '', 'notes.txt': 'mine' });
    expect(await words(() => recover(places))).toContain('(notes.txt); move them out first');
    expect(readdirSync(places[name])).toEqual(['notes.txt']);
    rmSync(places[name], { recursive: true });
    folder(join(parent, 'elsewhere'), OLD);
    symlinkSync(join(parent, 'elsewhere'), places[name]);
    expect(await words(() => recover(places))).toContain('move them out first');
    expect(readdirSync(join(parent, 'elsewhere'))).toEqual([MANIFEST, 'index.html']);
  });
});
