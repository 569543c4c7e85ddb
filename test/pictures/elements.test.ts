import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { define } from '../../src/define/all.js';
import { openAlbum, type Album } from './album.js';
import { fingerprintOf, startChromium } from './camera.js';
import { withFewColours } from './few-colours.js';
import { SHEETS, sheetOf } from './sheet.js';

define();

const nameOf = ({ tag, lang }: (typeof SHEETS)[number]): string => `${tag}.${lang}`;

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
let browser: Browser;
let album: Album;

beforeAll(async () => {
  browser = await startChromium();
  album = openAlbum('baseline-elements', await fingerprintOf(browser));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The picture of a document of the width of all sheets. */
async function pictureOf(name: string, html: string): Promise<Uint8Array> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1456, height: 800 });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    return withFewColours(await page.screenshot({ fullPage: true, optimizeForSpeed: true }));
  } finally {
    await page.close();
  }
}

describe('in every theme and at every width', () => {
  it.each(SHEETS)('$tag in $lang', async (sheet) => {
    const name = nameOf(sheet);
    album.check(name, await pictureOf(name, sheetOf(sheet.tag, sheet.lang)));
  });
});

it('there are these sheets and no others', () => {
  expect(album.names()).toEqual(SHEETS.map(nameOf).sort());
});
