import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../../../src/site/kept/own-paths.js';
import { folderBundle, zipBundle } from '../../../src/studio/publish/bundle.js';
import { readLastSite, type LastSite } from '../../../src/studio/publish/last-site.js';
import { BASE, published, tinghe, zipOf } from './published.js';

type Files = Record<string, Uint8Array>;

let zip: Uint8Array;
beforeAll(async () => {
  zip = await published({ ...(await tinghe()), date: '2025-01-08' });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (): Files => unzipSync(zip);
const pinnedIn = (all: Files): string => Object.keys(all).find((path) => path.startsWith('pinned/fact-3/'))!;

async function siteOf(all: Files, dropDamaged = false): Promise<LastSite> {
  const read = await readLastSite(zipBundle(zipOf(all)), { dropDamaged });
  if (!read.ok) throw new Error(read.message.en);
  return read.site;
}

async function refusal(all: Uint8Array | Files): Promise<readonly string[]> {
  const read = await readLastSite(zipBundle(all instanceof Uint8Array ? all : zipOf(all)));
  return read.ok ? ['read'] : [read.code, read.message.en, read.message.zh];
}

describe('the site that was published last', () => {
  it('is read with its report, its address and what others point at', async () => {
    const { report, base, counts, foreign, dropped } = await siteOf(files());
    expect([report.id, report.facts.map(({ id }) => id), base]).toEqual(['tinghe-2024', ['fact-1', 'fact-3'], BASE]);
    expect([counts.versions, counts.pinned > 2, foreign, dropped]).toEqual([['v0.2.0'], true, [], []]);
  });

  it('is found in an archive of its folder, with what a Mac adds', async () => {
    const inFolder = Object.fromEntries(Object.entries(files()).map(([path, body]) => [`site 2024/${path}`, body]));
    const site = await siteOf({ ...inFolder, '__MACOSX/site 2024/._x': bytes(''), 'site 2024/.DS_Store': bytes('') });
    expect([site.report.id, site.foreign]).toEqual(['tinghe-2024', []]);
  });

  it('is read from a folder as well', async () => {
    const all = Object.entries(files()).map(([path, body]) => ({
      path: `site/${path}`,
      file: new Blob([Uint8Array.from(body)]),
    }));
    const read = await readLastSite(folderBundle(all));
    expect(read.ok && [read.site.report.id, read.site.base]).toEqual(['tinghe-2024', BASE]);
  });

  it('names files that are not ours, and takes nothing of them along', async () => {
    const { foreign, files: kept } = await siteOf({ ...files(), 'logo.png': bytes('x'), 'w/other/zh.txt': bytes('x') });
    expect(foreign).toEqual(['logo.png', 'w/other/zh.txt']);
    expect(kept.kept.every((path) => /^(?:embed|pinned)\//.test(path))).toBe(true);
  });

  it('names the looks whose pages it has, and none of a page that is not ours', async () => {
    const look = (id: string, name: string) => ({ [`w/${id}/${name}/index.html`]: bytes('x') });
    const all = { ...files(), ...look('fact-3', 'theme-portal'), ...look('fact-1', 'scheme-dark/en') };
    const { files: kept } = await siteOf({ ...all, ...look('other', 'theme-elder') });
    expect([kept.looks, (await siteOf(files())).files.looks]).toEqual([['scheme-dark', 'theme-portal'], []]);
  });

  it.each<[string, () => Uint8Array | Files, string]>([
    ['a text', () => bytes('Not an archive at all'), 'NO_ARCHIVE'],
    ['half of an archive', () => zip.slice(0, zip.length / 2), 'NO_ARCHIVE'],
    ['an archive of something else', () => ({ 'index.html': bytes('<!doctype html>') }), 'NOT_OURS'],
    ['a manifest of somebody else', () => ({ ...files(), [MANIFEST]: bytes('{}') }), 'NOT_OURS'],
    ['a broken manifest', () => ({ ...files(), [MANIFEST]: bytes('{"reportWidgets":2') }), 'MANIFEST_DAMAGED'],
    [
      'a manifest that leads out of the site',
      () => {
        const manifest = new TextDecoder().decode(files()[MANIFEST]).replace('"report.json"', '"../report.json"');
        return { ...files(), [MANIFEST]: bytes(manifest) };
      },
      'MANIFEST_DAMAGED',
    ],
    [
      'a site of several reports',
      () => {
        const manifest = new TextDecoder().decode(files()[MANIFEST]).replace('"": {', '"y-2024": {');
        return { ...files(), [MANIFEST]: bytes(manifest) };
      },
      'SEVERAL_REPORTS',
    ],
    [
      'a figure that somebody has changed in the report',
      () => {
        const report = new TextDecoder().decode(files()['report.json']).replace('8.52', '9.52');
        return { ...files(), 'report.json': bytes(report) };
      },
      'REPORT_CHANGED',
    ],
    ['a report that is gone', () => without(files(), 'report.json'), 'REPORT_CHANGED'],
    ['a pinned file that is gone', () => without(files(), pinnedIn(files())), 'KEPT_DAMAGED'],
    ['a pinned file of zeros', () => ({ ...files(), [pinnedIn(files())]: new Uint8Array(9) }), 'KEPT_DAMAGED'],
  ])('is refused in a clear sentence: %s', async (_, all, code) => {
    const [found, en, zh] = await refusal(all());
    expect(found).toBe(code);
    expect(en).toMatch(/^[A-Z].{30,}\.$/);
    expect(zh).toMatch(/。$/);
  });

  it('is read without what is damaged, where somebody has accepted that', async () => {
    const path = pinnedIn(files());
    const site = await siteOf({ ...files(), [path]: bytes('{}') }, true);
    expect([site.dropped, site.files.kept.includes(path)]).toEqual([[path], false]);
  });
});

function without(all: Files, path: string): Files {
  const { [path]: _, ...rest } = all;
  return rest;
}
