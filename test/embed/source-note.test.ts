import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { noteCitation, noteCsv, noteJson, noteTable } from '../../src/models/widgets/note-files.js';
import { findFact } from '../../src/report/lookup.js';
import { report } from '../fixtures/model-facts.js';
import { SEEN, type EmbedSite } from '../support/sites/embed-site.js';
import { openFigureSite } from '../support/sites/figure-site.js';

/* Where a figure is from, in somebody's page, with the script as it is shipped. */

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const ID = 'tea-output';
const SUBJECT = { locale: 'zh-CN', context: report, fact: findFact(report, ID)! } as const;

let site: EmbedSite;

beforeAll(async () => {
  site = await openFigureSite(ID);
});
afterEach(() => site.rest());
afterAll(() => site.close());

/** A page that notes what is copied and what is saved; without a clipboard where it may not copy. */
const show = (attributes: string, clipboard = true): Promise<Page> =>
  site.show(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script>addEventListener('report-problem', ({ detail }) => (window.reported = detail.code));
  window.taken = [];
  Object.defineProperty(navigator, 'clipboard', { value: ${
    clipboard ? `{ writeText: async (text) => void taken.push(text) }` : 'undefined'
  } });
  URL.createObjectURL = (blob) => { blob.text().then((text) => taken.push(blob.type, text)); return '#'; };
  HTMLAnchorElement.prototype.click = function () { taken.push(this.download); };</script>
  <script defer src="/report-widgets.js"></script><body><source-note ${attributes}>据云溪镇</source-note>`);

async function opened(clipboard = true): Promise<Page> {
  const page = await show('src="/w.json"', clipboard);
  await page.waitForSelector('pierce/summary.summary', SEEN);
  await page.click('pierce/summary.summary');
  return page;
}

const taken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly taken: string[] }).taken);

/** Presses a button of the note by its words. */
const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((name) => {
    const buttons = document.querySelector('source-note')!.shadowRoot!.querySelectorAll('button');
    [...buttons].find(({ textContent }) => textContent.trim() === name)!.click();
  }, words);

describe('where a figure is from, in another page', () => {
  it('unfolds over wording, place and period, and is said in a sentence first', async () => {
    const page = await opened();
    const text = await page.$eval('source-note', (note) => note.shadowRoot!.textContent.replace(/\s+/g, ' '));
    for (const said of ['茶叶产值', '24.86亿元', '复制引文']) expect(text).toContain(said);
    const isOpen = await page.$eval('source-note', (note) => note.shadowRoot!.querySelector('details')!.open);
    expect([isOpen, site.errors, site.said]).toEqual([true, [], []]);
  });

  it('copies the citation and the table', async () => {
    const page = await opened();
    await press(page, '复制引文');
    await page.waitForFunction(() => (window as unknown as { taken: string[] }).taken.length === 1);
    await press(page, '复制表格');
    await page.waitForFunction(() => (window as unknown as { taken: string[] }).taken.length === 2);
    expect(await taken(page)).toEqual([noteCitation(SUBJECT), noteTable(SUBJECT).plain]);
    const status = await page.$eval('pierce/[role="status"]', (element) => element.textContent.trim());
    expect(status).toBe('已复制');
    // What was unfolded stays so when the note says that it has copied.
    expect(await page.$eval('source-note', (note) => note.shadowRoot!.querySelector('details')!.open)).toBe(true);
  });

  it.each([
    ['CSV', 2, noteCsv(SUBJECT)],
    ['JSON', 3, noteJson(SUBJECT)!],
  ] as const)('saves %s under a name that tells what it is', async (_, index, { name, type, text }) => {
    const page = await opened();
    await page.evaluate((at) => {
      const { shadowRoot } = document.querySelector('source-note')!;
      shadowRoot!.querySelectorAll<HTMLButtonElement>('.note-actions button')[at]!.click();
    }, index);
    await page.waitForFunction(() => (window as unknown as { taken: string[] }).taken.length === 3);
    const [saved, kind, written] = await taken(page);
    expect([saved, kind]).toEqual([name, type.split(';')[0] === 'text/csv' ? type : 'application/json']);
    // Reading a blob as text takes its byte order mark away.
    expect(written).toBe(text.replace(/^\uFEFF/, ''));
  });

  it('shows the citation where a page may not copy, selected for the reader’s own key', async () => {
    const page = await opened(false);
    await press(page, '复制引文');
    await page.waitForSelector('pierce/.to-copy', SEEN);
    const field = await page.$eval('pierce/.to-copy', (element) => (element as HTMLTextAreaElement).value);
    expect(field).toBe(noteCitation(SUBJECT));
  });

  it.each([
    ['src="/none.json"', 'DATA_HTTP'],
    [`src="/zh.json" fact="${ID}"`, 'KIND_UNFIT'],
  ])('leaves the text as it was where there is nothing for it: %s', async (attributes, code) => {
    const page = await show(attributes);
    await page.waitForFunction(() => 'reported' in window);
    expect(await page.evaluate(() => (window as unknown as { reported: string }).reported)).toBe(code);
    expect(await page.$eval('source-note', (note) => note.textContent)).toBe('据云溪镇');
  });
});
