import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { linksFrom } from '../../../src/site/links.js';
import { renderGallery } from '../../../src/site/pages/report/gallery-page.js';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery } from '../../support/sites/gallery-site.js';

/* A reader of the report page selects a figure with the mouse, and opens its quote by a press on the same text. */

let site: EmbedSite;
let page: Page;
beforeAll(async () => {
  site = await openGallery([]);
  site.files.set('/', renderGallery(choujiang2023, 'zh-CN', linksFrom(`${site.publisher}/`)));
}, 120_000);
beforeEach(async () => {
  page = await site.show('<!doctype html><title>empty</title>', '/empty.html');
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.publisher}/`, { waitUntil: 'load' });
});
afterEach(() => site.rest());
afterAll(() => site.close());

/** The middle left and middle right of the first text in an element, in the window. */
async function endsOf(selector: string) {
  const element = (await page.$(selector))!;
  await element.scrollIntoView();
  return element.evaluate((one) => {
    const text = document.createRange();
    text.selectNodeContents(one);
    const { left, right, top, height } = text.getClientRects()[0]!;
    return { from: left + 1, to: right - 1, y: top + height / 2 };
  });
}

const selected = (): Promise<string> => page.evaluate(() => getSelection()!.toString());
const opened = (): Promise<readonly string[]> =>
  page.$$eval('.origin-panel:popover-open', (panels) => panels.map(({ id }) => id));
const quoteOf = (entry: string): Promise<string> =>
  page.$eval(`${entry} > button.origin`, (button) => button.getAttribute('popovertarget')!);

describe.each([
  ['a tile', '.layout-tiles .entry:nth-child(2)', '.number', '24.86'],
  ['a row of a table', '#urban-renewal .layout-table .entry', '.label', '整村拆除的村'],
  ['a bar', '.bar-list li.row', '.label', '指导申报和备案国家科技型中小企业'],
  ['an event', '#urban-renewal .event', '.label', '启动双江湖新区集中签约'],
  ['a title', '.honour', '.title', '2023年度百佳园区党建品牌案例'],
  ['a leading figure', '.page-row .stat-card > .root', '.number', '2400'],
])('the text of %s', (_, entry, part, text) => {
  it('is selected by dragging over it, which opens nothing', async () => {
    const { from, to, y } = await endsOf(`${entry} ${part}`);
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 5 });
    await page.mouse.up();
    expect(text).toContain((await selected()).trim());
    expect((await selected()).trim()).not.toBe('');
    expect(await opened()).toEqual([]);
  });

  it('opens its quote by a press, and closes it by another', async () => {
    const { from, y } = await endsOf(`${entry} ${part}`);
    await page.mouse.click(from, y);
    expect(await opened()).toEqual([await quoteOf(entry)]);
    await page.mouse.click(from, y);
    expect(await opened()).toEqual([]);
  });
});

it('passes no press on from a link, or from a quote that is open', async () => {
  const entry = '.layout-tiles .entry:nth-child(2)';
  const { from, y } = await endsOf(`${entry} .number`);
  await page.mouse.click(from, y);
  await page.click('.origin-panel:popover-open blockquote');
  expect(await opened()).toEqual([await quoteOf(entry)]);
  await page.click('.origin-panel:popover-open a');
  expect(await opened()).not.toHaveLength(2);
});

it('a browser without popovers is left alone: its quotes are all open, and it throws at the selector of an open one', async () => {
  const script = await page.evaluateOnNewDocument(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    // As an engine does that does not know the selector.
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'matches')!.value as (
      this: Element,
      selector: string,
    ) => boolean;
    const matches = function (this: Element, selector: string): boolean {
      if (selector.includes('popover')) throw new SyntaxError(selector);
      return own.call(this, selector);
    };
    Object.defineProperty(Element.prototype, 'matches', { value: matches });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.publisher}/`, { waitUntil: 'load' });
  await page.click('.layout-tiles .entry:nth-child(2) .number');
  expect(await page.$$('.report-page.selectable')).toEqual([]);
  expect(errors).toEqual([]);
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
});
