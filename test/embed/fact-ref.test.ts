import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sentence } from '../../src/format/sentence.js';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { findFact } from '../../src/report/lookup.js';
import { report } from '../fixtures/model-facts.js';
import { subjectsOf } from '../../src/site/subject.js';
import { subjectOf } from '../site/subjects.js';
import { SEEN, type EmbedSite } from '../support/sites/embed-site.js';
import { openFigureSite } from '../support/sites/figure-site.js';

/* A figure within a sentence of somebody's article, with the script as it is shipped. */

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const ID = 'tea-output';
const BOARD = subjectsOf(report).find(({ kind }) => kind === 'board')!.id;
const SAID = sentence(findFact(report, ID)!, report, 'zh-CN');

let site: EmbedSite;

beforeAll(async () => {
  site = await openFigureSite(ID);
});
afterEach(() => site.rest());
afterAll(() => site.close());

const article = (src: string, before = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script>addEventListener('report-problem', ({ detail }) => (window.reported = detail.code))</script>${before}
  <script defer src="/report-widgets.js"></script><body><button id="first">x</button>
  <p>茶叶产值达<fact-ref src="${src}">24.86亿元</fact-ref>，为多年之最。</p>`;

/** What a part of the figure is, seen from outside. */
const part = <T>(page: Page, selector: string, read: (element: HTMLElement) => T): Promise<T> =>
  page.$eval(`pierce/${selector}`, read as (element: Element) => T);

const isOpen = async (page: Page): Promise<boolean> => {
  const [expanded, height] = [
    await part(page, '.trigger', (button) => button.getAttribute('aria-expanded')),
    await part(page, '.panel', (panel) => panel.getBoundingClientRect().height),
  ];
  expect(expanded).toBe(String(height > 0));
  return height > 0;
};

async function shown(src = '/w.json', before = ''): Promise<Page> {
  const page = await site.show(article(src, before));
  await page.waitForSelector('pierce/.trigger', SEEN);
  return page;
}

const becomes = (page: Page, open: boolean) =>
  page.waitForFunction(
    (wanted) => {
      const { shadowRoot } = document.querySelector('fact-ref')!;
      return shadowRoot!.querySelector('.trigger')!.getAttribute('aria-expanded') === wanted;
    },
    {},
    String(open),
  );

describe('a figure in a sentence', () => {
  it.each([
    ['its own file', '/w.json'],
    ['that of the whole report', `/zh.json" fact="${ID}`],
  ])('stands in it as the text does, and is one sentence to who listens: %s', async (_, src) => {
    const page = await shown(src);
    expect(await part(page, '.printed', (text) => text.textContent)).toBe('24.86亿元');
    expect(await part(page, '.trigger', (button) => button.getAttribute('aria-label'))).toBe(SAID);
    const sameLine = await page.evaluate(() => {
      const [first] = document.querySelector('fact-ref')!.getClientRects();
      const around = document.querySelector('p')!.getBoundingClientRect();
      return first!.top >= around.top - 1 && first!.bottom <= around.bottom + 1;
    });
    expect(sameLine).toBe(true);
    expect([await isOpen(page), site.errors, site.said]).toEqual([false, [], []]);
  });

  it.each(['/w.json', `/zh.json" fact="${ID}`])(
    'opens by the keyboard alone, and closes with Escape: %s',
    async (src) => {
      const page = await shown(src);
      await page.focus('#first');
      await page.keyboard.press('Tab');
      await becomes(page, true);
      expect(await isOpen(page)).toBe(true);
      const said = await part(page, '.panel', (panel) => panel.innerText);
      for (const words of ['茶叶产值', '24.86亿元', '复制引文']) expect(said).toContain(words);
      expect(await part(page, '.panel a', (link) => (link as HTMLAnchorElement).protocol)).toMatch(/^https?:$/);
      await page.keyboard.press('Escape');
      await becomes(page, false);
      const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
      expect([await isOpen(page), focused]).toEqual([false, 'trigger']);
      await page.keyboard.press('Enter');
      await becomes(page, true);
    },
  );

  it('opens by a press, once more closes it, and so does a press elsewhere', async () => {
    const page = await shown();
    const press = () => page.click('pierce/.printed');
    await press();
    await becomes(page, true);
    await press();
    await becomes(page, false);
    await press();
    await becomes(page, true);
    await page.mouse.click(700, 550);
    await becomes(page, false);
  });

  it('opens under a resting pointer, and closes when that has gone', async () => {
    const page = await shown();
    await page.hover('pierce/.printed');
    await becomes(page, true);
    await page.mouse.move(5, 400);
    await becomes(page, false);
  });

  it('shows the citation where a page may not copy, selected for the reader’s own key', async () => {
    const page = await shown('/w.json', '<script>Object.defineProperty(navigator, "clipboard", {})</script>');
    await page.click('pierce/.printed');
    await becomes(page, true);
    await page.click('pierce/.actions button');
    await page.waitForSelector('pierce/.to-copy', SEEN);
    const field = await part(page, '.to-copy', (element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return { value, isSelected: selectionEnd - selectionStart === value.length };
    });
    expect(field.value).toContain('24.86亿元');
    expect([field.isSelected, await isOpen(page)]).toEqual([true, true]);
  });

  it('opens beside the figure where the platform has no popover', async () => {
    const gone = `<script>for (const name of ['showPopover', 'hidePopover', 'popover'])
      delete HTMLElement.prototype[name]; CSS.supports = () => false;</script>`;
    const page = await shown('/w.json', gone);
    await page.click('pierce/.printed');
    await becomes(page, true);
    const [figure, panel] = await Promise.all(
      ['.printed', '.panel'].map((selector) =>
        part(page, selector, (element) => {
          const { left, top, bottom, width } = element.getBoundingClientRect();
          return { left, top, bottom, width };
        }),
      ),
    );
    expect(panel!.width).toBeGreaterThan(150);
    expect(Math.min(Math.abs(panel!.top - figure!.bottom), Math.abs(panel!.bottom - figure!.top))).toBeLessThan(24);
  });

  it('keeps nothing of the page when it is taken away while it is open', async () => {
    const page = await shown();
    await page.click('pierce/.printed');
    await becomes(page, true);
    await page.$eval('fact-ref', (element) => element.remove());
    await page.keyboard.press('Escape');
    await page.mouse.click(700, 550);
    expect(site.errors).toEqual([]);
  });

  it('leaves its place to a note only where the sentence would have a hole', async () => {
    const page = await site.show(article('/none.json').replace('>24.86亿元<', '><'));
    await page.waitForFunction(() => 'reported' in window);
    expect(await part(page, '.fallback', (text) => text.textContent)).toBe('数据暂时无法加载，以原文为准');
  });

  it.each([
    ['/none.json', 'DATA_HTTP'],
    ['/zh.json', 'FACT_UNKNOWN'],
    ['/zh.json" fact="none', 'FACT_UNKNOWN'],
    [`/zh.json" fact="${BOARD}`, 'KIND_UNFIT'],
  ])('leaves the sentence as it was where there is nothing for it: %s', async (src, code) => {
    const page = await site.show(article(src));
    await page.waitForFunction(() => 'reported' in window);
    expect(await page.evaluate(() => (window as unknown as { reported: string }).reported)).toBe(code);
    expect(await page.$eval('p', (text) => text.innerText)).toBe('茶叶产值达24.86亿元，为多年之最。');
  });
});

/** What stands in the sentence, whether on one line, and what is heard in place of it. */
const inSentence = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('fact-ref')!.shadowRoot!;
    const seen = Array.from(root.querySelectorAll<HTMLElement>('.root > [aria-hidden], .printed'));
    const rows = new Set(
      seen.filter((one) => one.textContent).map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    return {
      text: root.querySelector('.printed')!.textContent + seen[seen.length - 1]!.textContent,
      rows: rows.size,
      blocks: Array.from(root.querySelectorAll('.root p')).length,
      heard: root.querySelector('.trigger')!.getAttribute('aria-label'),
    };
  });

describe('what becomes known of a figure in a sentence', () => {
  const pinned = (locale: 'zh-CN' | 'en') => {
    const options = { subjects: [subjectOf(report, ID)], corrections: 'corrections.json' };
    site.files.set('/pinned.json', fileText(widgetFile(report, locale, options)));
    const corrections = { [ID]: { 'zh-CN': '2024年3月更正', en: 'put right' } };
    site.files.set('/corrections.json', JSON.stringify({ reportWidgets: 1, report: report.id, corrections }));
  };

  it.each([
    ['zh-CN', '24.86亿元（已更正）', '；2024年3月更正'],
    ['en', '2.486 billion yuan (24.86亿元) (corrected)', '; put right'],
  ] as const)(
    'is a mark in the line, and all of it in the panel and to who listens: %s',
    async (locale, text, heard) => {
      pinned(locale);
      const page = await shown('/pinned.json');
      await page.waitForFunction(
        (words) => document.querySelector('fact-ref')!.shadowRoot!.textContent.includes(words),
        {},
        text.slice(-6),
      );
      const said = sentence(findFact(report, ID)!, report, locale);
      expect(await inSentence(page)).toEqual({ text, rows: 1, blocks: 0, heard: said + heard });
      await page.click('pierce/.printed');
      await becomes(page, true);
      expect(await part(page, '.corrections', (note) => note.lastElementChild!.textContent)).toBe(
        heard.slice(2 - +(locale === 'zh-CN')),
      );
    },
  );

  it('of another widget is a note below it, without being told its id', async () => {
    pinned('zh-CN');
    const page = await site.show(article('/pinned.json').replace(/fact-ref/g, 'stat-card'));
    await page.waitForSelector('pierce/.note', SEEN);
    expect(await part(page, '.note', (note) => note.textContent)).toBe('2024年3月更正');
  });

  const hurried = `<script>const real = Date.now, set = setTimeout;
    Date.now = () => real() + 1e5 * performance.now();
    window.setTimeout = (f, ms, ...rest) => set(f, ms > 20e3 ? 300 : ms, ...rest)</script>`;
  const live = async () => {
    site.files.set('/live.json', fileText(widgetFile(report, 'zh-CN', { subjects: [subjectOf(report, ID)] })));
    const page = await site.show(article('/live.json" refresh="60', hurried));
    await page.waitForSelector('pierce/.trigger', SEEN);
    return page;
  };

  it('C5: keeps the last good figure in its line, and says that it is no newer', async () => {
    const page = await live();
    site.files.delete('/live.json');
    await page.waitForFunction(() => 'reported' in window);
    expect(await inSentence(page)).toEqual({
      text: '24.86亿元（未更新）',
      rows: 1,
      blocks: 0,
      heard: `${SAID}；更新失败，所示数据截至2023年`,
    });
    await page.click('pierce/.printed');
    await becomes(page, true);
    expect(await part(page, '.note', (note) => note.textContent)).toBe('更新失败，所示数据截至2023年');
  });

  it('announces a changed figure, and nothing when it opens', async () => {
    const page = await live();
    const announced = () =>
      page.evaluate(() => {
        const root = document.querySelector('fact-ref')!.shadowRoot!;
        const spoken = Array.from(root.querySelectorAll('[aria-live], [role="status"]'));
        return spoken.map((one) => one.textContent);
      });
    expect(await announced()).toEqual(['']);
    await page.click('pierce/.printed');
    await becomes(page, true);
    // The first is where the panel says that it has copied.
    expect(await announced()).toEqual(['', '']);
    site.files.set('/live.json', String(site.files.get('/live.json')).split('24.86').join('24.90'));
    await page.waitForFunction(() => {
      const root = document.querySelector('fact-ref')!.shadowRoot!;
      return root.querySelector('.root > [role="status"]')!.textContent !== '';
    });
    expect(await announced()).toEqual(['', SAID.replace('24.86', '24.90')]);
    expect(await isOpen(page)).toBe(true);
  });
});
