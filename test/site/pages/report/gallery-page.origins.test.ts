import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../../data/choujiang-2023.js';
import { choujiang2022Invented } from '../../../../data/choujiang-2022-invented.js';
import { evidenceOf } from '../../../../src/models/parts/evidence.js';
import { linksFrom } from '../../../../src/site/links.js';
import { renderGallery } from '../../../../src/site/pages/report/gallery-page.js';
import { EmbedSite } from '../../../support/sites/embed-site.js';
import { quillmere, tinglan } from '../../../support/samples.js';
import { styledGallery } from '../../../support/sites/styled-gallery.js';

/* Every figure of a published page opens what the report says of it, where it stands, without a script. */

const links = linksFrom('https://example.gov.cn/report/');

const text = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

describe.each([
  ['the sample', choujiang2023, 'zh-CN'],
  ['the sample in English', choujiang2023, 'en'],
  ['a city', quillmere.report, 'en'],
  ['a communiqué', tinglan.report, 'zh-CN'],
] as const)('the page of %s', (_, report, locale) => {
  const { document } = new JSDOM(renderGallery(report, locale, links)).window;
  const panels = [...document.querySelectorAll('.origin-panel')];

  it('has a panel for each fact with every quote, its place, and the page of the fact', () => {
    const found = panels.flatMap((panel) => {
      const [first, ...others] = [...panel.querySelectorAll('.origin-of')];
      return [first!, ...others].map((head) => {
        const quotes: string[] = [];
        for (let next = head.nextElementSibling; next && !next.matches('.origin-of'); next = next.nextElementSibling)
          quotes.push(text(next));
        const address = head.querySelector('a')!.getAttribute('href')!;
        return [new URL(address, links.home(locale)).href, quotes] as const;
      });
    });
    const wanted = report.facts.map((fact) => [
      links.page(fact.id, locale),
      evidenceOf(fact, { locale, context: report }).quotes.flatMap(({ text: quote, place, stated }) => [
        quote,
        [place, stated].filter(Boolean).join(' · '),
      ]),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  it('has one thing to press in each tile, row, bar, event, title and card, with its name, and none that is hidden', () => {
    const entries = document.querySelectorAll('main :is(.entry, li.row, .event, .honour, td:not(.name, .empty))');
    const cards = document.querySelectorAll(':is(.stat-card, .progress-ring, .part-bar) > .root');
    for (const entry of [...entries, ...cards]) {
      const buttons = entry.querySelectorAll(':scope > button.origin');
      expect(buttons, text(entry)).toHaveLength(1);
      expect(buttons[0]!.closest('[aria-hidden], [hidden]')).toBeNull();
      const opened = document.querySelectorAll(`[id="${buttons[0]!.getAttribute('popovertarget')}"][popover]`);
      expect(opened, text(entry)).toHaveLength(1);
      const label = text(opened[0]!.querySelector('a'));
      expect(label).not.toBe('');
      expect(buttons[0]!.getAttribute('aria-label')).toMatch(/^(?:原文：|Quotes: )./);
    }
    expect(document.querySelectorAll('button.origin')).toHaveLength(entries.length + cards.length);
  });
});

describe('the page of the sample with the year before', () => {
  const html = renderGallery(choujiang2023, 'zh-CN', links, { earlier: [choujiang2022Invented] });
  const { document } = new JSDOM(html).window;
  const panelOf = (entry: Element): Element =>
    document.getElementById(entry.querySelector(':scope > button.origin')!.getAttribute('popovertarget')!)!;
  const heads = (entry: Element): readonly string[] =>
    [...panelOf(entry).querySelectorAll('.origin-of')].map((head) => text(head));

  it('has panels with different ids', () => {
    const ids = [...document.querySelectorAll('[popover]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens the quotes of all years of a line, latest first', () => {
    const [line] = document.querySelectorAll('.trend-line > .root');
    expect(heads(line!)).toEqual(['税收入库', '2022年 · 税收入库']);
    for (const one of document.querySelectorAll('.trend-line > .root')) expect(heads(one)).toHaveLength(2);
  });

  it('opens in a comparison the quotes of the year of the column', () => {
    const rows = [...document.querySelectorAll('.report-compare tbody tr')];
    const quotes = (cell: Element) => [...panelOf(cell).querySelectorAll('blockquote')].map((quote) => text(quote));
    for (const row of rows) {
      const [earlier, later, ...others] = [...row.querySelectorAll('td')];
      expect(heads(earlier!)[0]).toMatch(/^2022年 · /);
      expect(heads(later!).join()).not.toContain('2022年 · ');
      expect(quotes(later!).length).toBeGreaterThan(0);
      for (const one of others) expect(one.querySelector('.origin')).toBeNull();
    }
    const [first] = rows;
    const [head] = heads(first!.querySelector('td')!);
    const fact = choujiang2022Invented.facts.find(({ label }) => head!.endsWith(label.zh!));
    expect(quotes(first!.querySelector('td')!)).toEqual(
      evidenceOf(fact!, { locale: 'zh-CN', context: choujiang2022Invented }).quotes.map((quote) => quote.text),
    );
    for (const item of document.querySelectorAll('.one-sided li')) expect(heads(item)).not.toHaveLength(0);
  });
});

describe('a reader of the page', () => {
  let site: EmbedSite;
  let page: Page;
  beforeAll(async () => {
    site = await EmbedSite.open();
  });
  beforeEach(async () => {
    page = await site.show(styledGallery(choujiang2023, 'zh-CN'));
    await page.setViewport({ width: 1280, height: 900 });
    await page.setJavaScriptEnabled(false);
    await page.reload();
  });
  afterEach(() => site.rest());
  afterAll(() => site.close());

  const opened = (): Promise<readonly string[]> =>
    page.$$eval('.origin-panel:popover-open', (panels) => panels.map(({ id }) => id));

  it.each([
    ['a row of a table', '.layout-table .entry'],
    ['a small figure of the board', '#economy .layout-strip .entry:nth-child(3)'],
    ['a bar', '.bar-list li.row'],
  ])('presses %s and reads its quote, without script', async (_, entry) => {
    const target = await page.$eval(`${entry} .origin`, (button) => button.getAttribute('popovertarget'));
    await page.click(`${entry} .origin`);
    expect(await opened()).toEqual([target]);
    const { x, y, width, height } = (await (await page.$('.origin-panel:popover-open'))!.boundingBox())!;
    const clientWidth = await page.evaluate(() => document.documentElement.clientWidth);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(clientWidth);
    expect(Math.min(y, height)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await opened()).toEqual([]);
  });

  it('does the same by keys, and the focus comes back', async () => {
    await page.focus('.layout-tiles .entry:nth-child(4) .origin');
    await page.keyboard.press('Enter');
    const [target] = await opened();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe(target);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe(target);
  });

  it('has every quote on paper, under its figure', async () => {
    await page.emulateMediaType('print');
    const unseen = await page.$$eval('.origin-panel', (panels) =>
      panels.filter((panel) => panel.getBoundingClientRect().height === 0).map(({ id }) => id),
    );
    // The source of the report is folded on the screen alone.
    const source = await page.$eval('.source-note details', (one) => one.checkVisibility() && one.scrollHeight);
    expect(source).toBeGreaterThan(100);
    await page.emulateMediaType('screen');
    expect(unseen).toEqual([]);
  });

  it('keeps an event and a heading whole on paper, off the paper’s edge', async () => {
    await page.emulateMediaType('print');
    const breaks = await page.evaluate(() =>
      ['.event', '.rail'].map((name) =>
        [...document.querySelectorAll(name)].map((one) => getComputedStyle(one).breakInside),
      ),
    );
    await page.emulateMediaType('screen');
    expect(breaks.map((all) => [...new Set(all)])).toEqual([['avoid'], ['avoid']]);
    const margins = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.style.getPropertyValue('margin')] : [])),
    );
    expect(margins).toEqual(['16mm 14mm']);
  });
});
