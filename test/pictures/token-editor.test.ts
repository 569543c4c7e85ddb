import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.mjs';
import { startChromium } from './camera.js';

/* The page of the built Storybook on which a designer edits tokens, used as a designer uses it. */

const STORYBOOK = fileURLToPath(new URL('../../dist/storybook/', import.meta.url));
const MINE = '#7a1f5c';
const MINE_RGB = 'rgb(122, 31, 92)';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  site = await serve(STORYBOOK, { port: 0 });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(globals = '', scheme = 'light'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${site.url}iframe.html?id=tokens--tokens&viewMode=story&globals=${globals}`, { waitUntil: 'load' });
  await page.waitForSelector('body.sb-show-main token-editor report-source stat-card', { timeout: 20_000 });
}

beforeEach(async () => {
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});

afterEach(() => page.close());

/** Types over what stands in a field, and leaves it. */
async function write(label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`input[aria-label="${label}"]`);
  await field!.click({ count: 3 });
  await field!.type(text);
  await field!.press('Tab');
}

/** @param label of the list, in the language of the page */
const take = (what: string, label = '取用什么'): Promise<string[]> =>
  page.select(`select[aria-label="${label}"]`, what);

const result = (): Promise<string> => page.$eval('textarea.result', ({ value }) => value);

/** The colours of the filled arcs of the two panels, light and dark. */
const arcs = (): Promise<string[]> =>
  page.$$eval('token-editor progress-ring', (rings) =>
    rings.map((ring) => getComputedStyle(ring.shadowRoot!.querySelector('.arc')!).fill),
  );

const arcIs = (colour: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      getComputedStyle(document.querySelector('token-editor progress-ring')!.shadowRoot!.querySelector('.arc')!)
        .fill === wanted,
    { timeout: 10_000 },
    colour,
  );

describe('the page on which tokens are edited', () => {
  it('shows a change at once on the widgets of its scheme, and on no other', async () => {
    await open();
    const [, dark] = await arcs();
    await write('accent, light, as text', MINE);
    await arcIs(MINE_RGB);
    expect((await arcs())[1]).toBe(dark);
  });

  it('gives the change as CSS, every token as CSS, and both modes as design tokens', async () => {
    await open();
    expect(await result()).toContain('Nothing is changed');
    await write('accent, light, as text', MINE);
    await arcIs(MINE_RGB);
    expect(await result()).toContain(`--rw-accent: light-dark(${MINE}, `);
    await take('CSS, every token');
    expect(await result()).toContain(`--rw-accent: ${MINE};`);
    await take('DTCG, light');
    const light = JSON.parse(await result()) as { color: { accent: { $type?: string; $value: object } } };
    expect(light.color.accent.$value).toMatchObject({ colorSpace: 'srgb', hex: MINE });
    await take('DTCG, dark');
    expect(await result()).not.toContain(MINE);
    await take('tokens.json');
    expect(JSON.parse(await result())).toMatchObject({ color: { accent: { $value: { hex: MINE } } } });
  });

  it.each([
    ['in Chinese', '', '取用什么', '已复制。'],
    ['in English', 'lang:en', 'What to take', 'Copied.'],
  ])('copies what is shown, and starts again, %s', async (_, globals, label, done) => {
    await open(globals);
    const granted = (['clipboard-read', 'clipboard-write'] as const).map(
      (name) => ({ permission: { name }, state: 'granted' }) as const,
    );
    await page.browserContext().setPermission(new URL(site.url).origin, ...granted);
    await page.bringToFront();
    await write('accent, light, as text', MINE);
    await take('DTCG, light', label);
    const shown = await result();
    const [copy, again] = await page.$$('token-editor button');
    await copy!.click();
    await page.waitForFunction(
      (said) => document.querySelector('token-editor [role="status"]')?.textContent === said,
      {},
      done,
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    await again!.click();
    await take('CSS for a page', label);
    expect(await result()).toContain('Nothing is changed');
  });

  it.each([
    ['', ['主题', '疏密', '取用'], ['颜色', '字号', '字体', '间距与线条']],
    ['lang:en', ['Theme', 'Density', 'Take it away'], ['Colours', 'Sizes of type', 'Typefaces', 'Space and rules']],
  ])('is in the language of the toolbar: %j', async (globals, legends, summaries) => {
    await open(globals);
    const texts = (selector: string): Promise<string[]> =>
      page.$$eval(`token-editor ${selector}`, (all) => all.map(({ textContent }) => textContent.trim()));
    expect(await texts('legend')).toEqual(legends);
    expect(await texts('summary')).toEqual(summaries);
  });

  it.each([
    ['as the toolbar says', 'scheme:dark', 'light', 'dark'],
    ['as the system says, where the toolbar says nothing', '', 'dark', 'dark'],
    ['light though the system is dark, where the toolbar says so', 'scheme:light', 'dark', 'light'],
  ])('is %s, and its panels stay one light and one dark', async (_, globals, system, expected) => {
    await open(globals, system);
    const grounds = await page.$$eval('.page, token-editor .panel', (all) =>
      all.map((one) => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(one).backgroundColor.match(/\d+/g)!.map(Number);
        return red + green + blue > 384 ? 'light' : 'dark';
      }),
    );
    expect(grounds).toEqual([expected, 'light', 'dark']);
  });
});
