import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildError } from '../../src/build/build-error.js';
import { claim, notCleared, recover, removeOld, swap } from '../../src/build/folder.js';
import { writeManifest } from '../../src/site/kept/manifest.js';
import { MANIFEST } from '../../src/site/kept/own-paths.js';
import { placesOf, type Places } from '../../src/build/places.js';

let parent = '';
let places: Places;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  places = placesOf(join(parent, 'site'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const made = { hash: 'a', content: 'b', files: 1, bytes: 1 };
const manifest = writeManifest({
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
const OLD = { [MANIFEST]: manifest, 'index.html': 'old' };

function folder(path: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
}

async function words(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof BuildError ? error.words.en.split(parent).join('') : String(error);
  }
}

describe('claim', () => {
  it('takes a place where nothing is, an empty folder, and what only a file manager has put there', () => {
    expect(claim(places)).toBeUndefined();
    folder(places.site, {});
    expect(claim(places)).toBeUndefined();
    writeFileSync(join(places.site, '.DS_Store'), '');
    expect(claim(places)).toBeUndefined();
  });

  it('takes a site that a build has made, and says what is kept of it', () => {
    folder(places.site, {
      ...OLD,
      'w/tea/zh.txt': '',
      'w/tea/Thumbs.db': '',
      'w/tea--trend/en/index.html': '',
      'embed/v0.1.0/report-widgets.js': '',
      'pinned/tea/0123456789abcdef/en/index.html': '',
    });
    expect(claim(places)?.kept).toEqual([
      'embed/v0.1.0/report-widgets.js',
      'pinned/tea/0123456789abcdef/en/index.html',
    ]);
  });

  it('refuses a file', async () => {
    writeFileSync(places.site, 'mine');
    expect(await words(() => claim(places))).toBe('/site: a file, not a folder; choose a folder with --out');
  });

  it.each([
    ['without a manifest', { 'thesis.doc': 'x' }],
    ['with a manifest of something else', { [MANIFEST]: '{"reportWidgets":3}', 'thesis.doc': 'x' }],
  ])('refuses a folder %s', async (_, files) => {
    folder(places.site, files);
    expect(await words(() => claim(places))).toBe(
      '/site: not a site made by report-widgets (no readable .report-widgets.json), so it was not emptied; choose a new or empty folder with --out',
    );
    expect(existsSync(join(places.site, 'thesis.doc'))).toBe(true);
  });

  const FOREIGN = [
    'CNAME',
    'assets/logo.png',
    'w/tea/notes.txt',
    'w/tea/report.json',
    'w/mine/zh.txt',
    'w/index.html',
    'mine/index.html',
    'embed/index.html',
    'embed/v0.2.0/notes/a.js',
    'pinned/notes.txt',
    'en/zh.csv',
    'ZH.CSV',
  ];
  it.each(FOREIGN)('RF7: refuses a site of ours in which somebody keeps %s', async (path) => {
    folder(places.site, { ...OLD, [path]: 'mine' });
    expect(await words(() => claim(places))).toBe(
      `/site: contains files that report-widgets did not create (${path}); they would be deleted, so move them out first`,
    );
  });

  it('RF7: names the first ten of many, with control characters written out', async () => {
    const mine = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`n${String.fromCharCode(97 + index)}`, '']),
    );
    folder(places.site, { ...OLD, ...mine, 'a\u001b[31m\u202eb': '' });
    expect(await words(() => claim(places))).toContain(
      '(a\\u{1b}[31m\\u{202e}b, na, nb, nc, nd, ne, nf, ng, nh, ni and 3 more)',
    );
  });

  it.each(['w', 'index.html', 'pinned'])('RF7: refuses a site of ours with a link in the place of %s', async (name) => {
    folder(places.site, { [MANIFEST]: manifest });
    folder(join(parent, 'elsewhere'), {});
    symlinkSync(join(parent, 'elsewhere'), join(places.site, name));
    expect(await words(() => claim(places))).toContain(`contains files that report-widgets did not create (${name})`);
  });
});

const beside = (): readonly string[] => readdirSync(parent).sort();
const standing = (name = 'index.html'): string => readFileSync(join(places.site, name), 'utf8');

describe('swap and recover', () => {
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
