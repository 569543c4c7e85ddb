import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { define } from '../../src/define/all.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { THEMES, type Theme } from '../../src/views/root.js';
import { ONE_OF_EACH } from '../../stories/lib/one-of-each.js';
import { openAlbum, type Album } from './album.js';
import { fingerprintOf, startChromium } from './camera.js';

/*
 * The report page as a server renders it, before any script: at every width and in every theme, in Chinese on light and in
 * English on dark.
 */

define();

const WIDTHS = [120, 320, 768, 1200];
const SCHEMES = { 'zh-CN': 'light', en: 'dark' } as const;

const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
let browser: Browser;
let album: Album;

beforeAll(async () => {
  browser = await startChromium();
  album = openAlbum('baseline-page', await fingerprintOf(browser));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A document of nothing but the page; as a file, since only what is parsed has its shadow roots. */
function documentOf(theme: Theme, locale: Locale): string {
  const page = html`<report-page
    lang=${locale}
    theme=${theme}
    scheme=${SCHEMES[locale]}
    .report=${ONE_OF_EACH}
  ></report-page>`;
  const file = join(folder, `${theme}.${locale}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="margin: 0">
${collectResultSync(render(page))}</body></html>`,
  );
  return pathToFileURL(file).href;
}

const nameOf = (theme: Theme, locale: Locale, width: number): string => `${theme}.${locale}.${width}`;

/** Kept as a picture: every width in both languages, and of each other theme a phone in Chinese and a tablet in English. */
const hasPicture = (theme: Theme, locale: Locale, width: number): boolean =>
  theme === 'neutral' || width === (locale === 'en' ? 768 : 320);

/** What reaches beyond the page's right edge, by tag and class; at any depth. */
function overflowing(): string[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const edge = document.documentElement.clientWidth + 0.5;
  return within(document)
    .filter((one) => !one.closest('.visually-hidden') && one.getBoundingClientRect().right > edge)
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
}

describe.each(THEMES)('the report page, %s', (theme) => {
  describe.each(LOCALES)('in %s', (locale) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(documentOf(theme, locale), { waitUntil: 'load' });
    });

    afterAll(() => page.close());

    it.each(WIDTHS)('at %i px', async (width) => {
      await page.setViewport({ width, height: 600 });
      expect(await page.evaluate(overflowing)).toEqual([]);
      if (hasPicture(theme, locale, width))
        album.check(nameOf(theme, locale, width), await page.screenshot({ fullPage: true }));
    });
  });
});

it('has these pictures and no others', () => {
  const names = THEMES.flatMap((theme) =>
    LOCALES.flatMap((locale) =>
      WIDTHS.filter((width) => hasPicture(theme, locale, width)).map((width) => nameOf(theme, locale, width)),
    ),
  );
  expect(album.names()).toEqual(names.sort());
});
