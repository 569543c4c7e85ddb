import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../../src/build/folder/old-site.js';
import type { Places } from '../../../src/build/folder/places.js';
import { MANIFEST } from '../../../src/site/kept/own-paths.js';
import { errorOf, folder, freshDisk, manifest, OLD } from './disk.js';

const disk = freshDisk();
let parent = '';
let places: Places;
beforeEach(() => {
  ({ parent, places } = disk());
});
const words = (work: () => unknown): Promise<string> => errorOf(parent, work);

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
