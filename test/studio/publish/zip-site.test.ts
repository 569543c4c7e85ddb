import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/build/build.js';
import { builtFiles } from '../../../src/build/built-files.js';
import { filesUnder } from '../../../src/build/folder/tree.js';
import type { Report } from '../../../src/report/types.js';
import { siteScripts } from '../../../src/site/assets.js';
import { briefOf } from '../../../src/site/brief.js';
import { MANIFEST } from '../../../src/site/kept/own-paths.js';
import { lookOfPath } from '../../../src/site/look-pages.js';
import { zipBundle } from '../../../src/studio/publish/bundle.js';
import { readLastSite } from '../../../src/studio/publish/last-site.js';
import { prepare } from '../../../src/studio/publish/prepare.js';
import { zippedSite } from '../../../src/studio/publish/zip-site.js';
import { browserBundle } from '../../support/browser-bundle.js';
import { EmbedSite } from '../../support/sites/embed-site.js';
import { BASE, tinghe, zipOf } from './published.js';

/* A page under the policy of the studio publishes a report by itself; beside it, what the build command writes. */

const BUNDLE = `
  export { zippedSite } from './src/studio/publish/zip-site.ts';
  export { CANVAS_PICTURES } from './src/studio/publish/canvas-pictures.ts';
  export { builtIn } from './src/studio/publish/built-in.ts';`;

type Made = typeof import('../../../src/studio/publish/zip-site.js') &
  typeof import('../../../src/studio/publish/canvas-pictures.js') &
  typeof import('../../../src/studio/publish/built-in.js');

interface Zipped {
  readonly zip: string;
  readonly files: number;
  readonly progress: readonly (readonly [number, number])[];
  /** How often the page could do something else. */
  readonly breaths: number;
}

interface InPage {
  readonly report: Report;
  readonly base: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Runs in the page. */
async function inPage({ report, base, texts }: InPage): Promise<Zipped> {
  const { zippedSite, CANVAS_PICTURES, builtIn } = (window as unknown as { made: Made }).made;
  const progress: [number, number][] = [];
  let breaths = 0;
  const breathing = setInterval(() => breaths++, 4);
  const { pieces, files } = await zippedSite({
    report,
    base,
    built: builtIn(texts),
    pictures: CANVAS_PICTURES,
    onProgress: (done, total) => progress.push([done, total]),
  });
  clearInterval(breathing);
  const blob = new Blob(pieces as Uint8Array<ArrayBuffer>[]);
  const address = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.readAsDataURL(blob);
  });
  return { zip: address.replace(/^.*,/, ''), files, progress, breaths };
}

interface Asked {
  readonly pictures?: boolean;
  readonly looks?: readonly string[];
}

/** What the build command writes, by path. */
async function written(report: Report, { pictures = true, looks }: Asked = {}): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  const out = join(folder, 'site');
  try {
    await buildSite({
      sources: [{ brief: briefOf(report, ''), load: () => Promise.resolve(report) }],
      inputs: [],
      out,
      base: BASE,
      options: { bom: false, pictures, scripts: await siteScripts(builtFiles) },
      pictures: pictures ? 'test' : undefined,
      formats: 'all',
      looks,
      threads: 1,
    });
    return new Map(filesUnder(out).map((path) => [path, readFileSync(join(out, path))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let site: EmbedSite;
let here: ReadonlyMap<string, Buffer>;
let there: Readonly<Record<string, Uint8Array>>;
let zipped: Zipped;
let again: Zipped;

beforeAll(async () => {
  const { report } = prepare({ ...(await tinghe()), date: '2025-01-08', asProposed: true });
  if (!report) throw new Error('there is no report');
  site = await EmbedSite.open();
  site.files.set('/made.js', await browserBundle(BUNDLE));
  const policy = `default-src 'none'; script-src 'self'; img-src data: blob:`;
  const page = await site.show(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title><script src="made.js"></script>`,
  );
  const texts = Object.fromEntries(
    await Promise.all(
      ['tokens.css', 'gallery.js', 'find.js', ...builtFiles.embed].map(
        async (path) => [path, new TextDecoder().decode(await builtFiles.read(path))] as const,
      ),
    ),
  );
  zipped = await page.evaluate(inPage, { report, base: BASE, texts });
  again = await page.evaluate(inPage, { report, base: BASE, texts });
  there = unzipSync(Buffer.from(zipped.zip, 'base64'));
  here = await written(report);
}, 120_000);
afterAll(() => site.close());

/** Width and height, which are the first that a PNG says. */
const sizeIn = (png: Uint8Array): readonly number[] => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

const isPicture = (path: string): boolean => path.endsWith('.png');

describe('zippedSite in Chromium, under a policy that allows nothing', () => {
  it('makes every file that the build command writes', () => {
    expect(Object.keys(there).sort()).toEqual([...here.keys()].sort());
    expect(zipped.files).toBe(here.size);
    expect(site.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/host.html', '/made.js']);
    expect([...site.errors, ...site.said]).toEqual([]);
  });

  it('makes them byte for byte, but for pictures, the archive that holds them in a build and leaves them out here, and notes for the next build', () => {
    const others = ['kit.zip', MANIFEST];
    const compared = [...here.keys()].filter((path) => !isPicture(path) && !others.includes(path));
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter((path) => !here.get(path)!.equals(there[path]!))).toEqual([]);
    const [ours, theirs] = [unzipSync(there['kit.zip']!), unzipSync(here.get('kit.zip')!)];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs).filter((path) => !isPicture(path)));
  });

  it('draws pictures as large as those of a build, in as few bytes, with something on them', () => {
    const pictures = [...here.keys()].filter(isPicture);
    expect(pictures.length).toBeGreaterThan(10);
    for (const path of pictures) expect([path, sizeIn(there[path]!)]).toEqual([path, sizeIn(here.get(path)!)]);
    const bytesOf = (files: Iterable<Uint8Array>): number => [...files].reduce((sum, { length }) => sum + length, 0);
    // Drawn in other fonts, and packed no worse.
    const built = bytesOf(pictures.map((path) => here.get(path)!));
    expect(bytesOf(pictures.map((path) => there[path]!))).toBeLessThan(1.3 * built);
    // To unpack all of them would take longer than everything else here.
    for (const path of pictures.slice(0, 6)) {
      const pixels = Uint8Array.from(PNG.sync.read(Buffer.from(there[path]!)).data);
      expect(new Set(new Uint32Array(pixels.buffer)).size, path).toBeGreaterThan(3);
    }
  });

  it('is a site that can be published again', async () => {
    const read = await readLastSite(zipBundle(Buffer.from(zipped.zip, 'base64')));
    expect(read.ok && [read.site.base, read.site.foreign, read.site.report.facts.length]).toEqual([BASE, [], 3]);
  });

  it('is the same archive each time', () => {
    expect(again.zip).toBe(zipped.zip);
  });

  it('says how far it is, and lets the page do other work', () => {
    const { progress, breaths } = zipped;
    const [, total] = progress[0]!;
    expect(progress.map(([done]) => done)).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(total).toBeGreaterThan(10);
    expect(breaths).toBeGreaterThan(5);
  });
});

describe('zippedSite after a build with looks', () => {
  const looks = ['theme-elder--scheme-dark', 'theme-portal'];
  const asked = { pictures: false, looks };
  const before = async (stops: string): Promise<Report> =>
    prepare({ ...(await tinghe(stops)), date: '2025-01-08', asProposed: true }).report!;

  it('keeps every look, with the corrected figure, as a build does', async () => {
    const [old, expected] = [await written(await before('820'), asked), await written(await before('860'), asked)];
    const read = await readLastSite(zipBundle(zipOf(Object.fromEntries(old))));
    if (!read.ok) throw new Error(read.message.en);
    const request = { report: await before('860'), base: BASE, built: builtFiles, before: read.site.files };
    const { pieces } = await zippedSite(request);
    const made = unzipSync(Buffer.concat(pieces));
    const ofLooks = [...expected.keys()].filter((path) => lookOfPath(path));
    expect(ofLooks).toEqual(expect.arrayContaining(looks.map((look) => `w/fact-3/${look}/index.html`)));
    expect(
      Object.keys(made)
        .filter((path) => lookOfPath(path))
        .sort(),
    ).toEqual(ofLooks.sort());
    // Besides, a page with codes offers the addresses of the looks.
    const compared = [...ofLooks, 'w/fact-3/embed/index.html'];
    expect(compared.filter((path) => !expected.get(path)!.equals(made[path]!))).toEqual([]);
    expect(new TextDecoder().decode(made['w/fact-3/theme-portal/index.html'])).toContain('860');
  });
});
