import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../../data/choujiang-2023.js';
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
});
