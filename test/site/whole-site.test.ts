import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { buildSite } from '../../src/build/build.js';
import { builtFiles } from '../../src/build/built-files.js';
import { MANIFEST } from '../../src/site/kept/own-paths.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { siteScripts } from '../../src/site/assets.js';
import { briefOf } from '../../src/site/brief.js';
import type { Report } from '../../src/report/types.js';

import { browserBundle } from '../support/browser-bundle.js';
import { EmbedSite } from '../support/sites/embed-site.js';

/* The site that a build writes, and the same one made in a browser, which has no Node. */

const BASE = 'https://example.gov.cn/report/';

type Hashes = Readonly<Record<string, string>>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A manifest that a browser writes: what things are made from is for builds alone. */
const unhashed = (manifest: string): string => manifest.replace(/"hash":"[^"]+"/g, '"hash":""');

/** What a build writes, by path. */
async function written(reports: ReadonlyMap<string, Report>): Promise<Hashes> {
  const folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  try {
    const out = join(folder, 'site');
    await buildSite({
      sources: [...reports].map(([at, report]) => ({
        brief: briefOf(report, at),
        load: () => Promise.resolve(report),
      })),
      inputs: [],
      out,
      base: BASE,
      options: { bom: false, pictures: false, scripts: await siteScripts(builtFiles) },
      formats: 'all',
      threads: 1,
    });
    const bodyOf = (path: string): Buffer => {
      const body = readFileSync(join(out, path));
      return path === MANIFEST ? Buffer.from(unhashed(body.toString())) : body;
    };
    return Object.fromEntries(filesUnder(out).map((path) => [path, hashOf(bodyOf(path))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let site: EmbedSite;
beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/whole-site.js', await browserBundle(`export { wholeSite } from './src/site/whole-site.ts'`));
  for (const path of ['tokens.css', 'gallery.js', 'find.js', ...builtFiles.embed]) {
    const bytes = await builtFiles.read(path);
    site.files.set(`/dist/${path}`, (_, response) => response.writeHead(200).end(bytes));
  }
});
afterAll(() => site.close());

interface InPage {
  readonly reports: readonly (readonly [folder: string, report: Report])[];
  readonly base: string;
  readonly embed: readonly string[];
}

/** Runs in the page. */
async function made({ reports, base, embed }: InPage): Promise<Hashes> {
  const { wholeSite } = (window as unknown as { made: typeof import('../../src/site/whole-site.js') }).made;
  const read = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(`/dist/${path}`)).arrayBuffer());
  const hashes: Record<string, string> = {};
  for await (const { path, body } of wholeSite({ reports: new Map(reports), base, built: { embed, read } })) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    hashes[path] = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return hashes;
}

async function madeInChromium(reports: ReadonlyMap<string, Report>): Promise<Hashes> {
  const page = await site.show('<!doctype html><title>x</title><script src="/whole-site.js"></script>');
  const hashes = await page.evaluate(made, { reports: [...reports], base: BASE, embed: builtFiles.embed });
  await page.close();
  return hashes;
}

describe('wholeSite in Chromium', () => {
  it.each<[string, ReadonlyMap<string, Report>, number]>([
    ['the sample', new Map([['', choujiang2023]]), 3_000],
    [
      'two reports, the earlier one behind the later',
      new Map([
        ['later', choujiang2023],
        ['earlier', choujiang2022Invented],
      ]),
      3_000,
    ],
  ])(
    'makes every file that a build writes, byte for byte: %s',
    async (_, reports, least) => {
      const [there, here] = [await madeInChromium(reports), await written(reports)];
      expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
      expect(Object.keys(here).filter((path) => there[path] !== here[path])).toEqual([]);
      expect(Object.keys(here).length).toBeGreaterThan(least);
    },
    300_000,
  );
});
