import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../../../data/choujiang-2023.js';
import { linksFrom } from '../../../../src/site/links.js';
import { narrowed } from '../../../../src/site/narrow.js';
import { renderWidgetPage } from '../../../../src/site/pages/widget-page.js';
import { reportStyles } from '../../../../src/site/pages/report/report-styles.js';
import { subjectsOf } from '../../../../src/site/subject.js';
import { EmbedSite } from '../../../support/sites/embed-site.js';

/* The page of a section shows it as the page of its report does; a frame shows the widget. */

const links = linksFrom('https://example.gov.cn/report/');

const pageOf = (id: string, pinned?: string): string => {
  const subject = subjectsOf(report).find((one) => one.id === id)!;
  return renderWidgetPage(subject, narrowed(report, subject), 'zh-CN', links, { ...(pinned && { pinned }) });
};

const documentOf = (html: string): Document => new JSDOM(html).window.document;

describe('the page of a section', () => {
  const page = documentOf(pageOf('common-prosperity'));

  it('has its title, its lead, a table, events and titles, in groups', () => {
    const section = page.querySelector('main .section-alone section')!;
    expect([...section.querySelectorAll('.page-line')].map((line) => line.textContent)).toEqual([
      '推进共同富裕',
      '走出群众路线“阳光道”',
    ]);
    expect([...section.querySelectorAll('.body .w')].map((widget) => widget.classList[1])).toEqual([
      'part-bar',
      'score-board',
      'event-line',
      'honour-roll',
    ]);
    expect(section.querySelector('.score-board')!.classList).toContain('layout-table');
  });

  it('says as many figures as its widget', () => {
    const count = report.facts.filter(({ section }) => section === 'common-prosperity').length;
    expect(page.querySelectorAll('.quotes .of')).toHaveLength(count);
  });

  it('allows itself the style sheet that it has, and no other', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    expect(policy).toMatch(/style-src 'sha256-[^;]* 'self'/);
    expect([...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))).toEqual([
      '../../assets/report.css',
    ]);
  });

  it.each([
    ['of a figure', pageOf('tax-revenue')],
    ['of a board', pageOf('ten-firsts')],
    ['that never changes', pageOf('economy', 'pinned/economy/abc.zh.html')],
  ])('is alone in that: a page %s has its widget and no style sheet of the site', (_, html) => {
    expect(documentOf(html).querySelectorAll('.section-alone, link[rel="stylesheet"]')).toHaveLength(0);
  });
});

describe('a reader of the page of a section', () => {
  let site: EmbedSite;
  beforeAll(async () => {
    site = await EmbedSite.open();
    const html = pageOf('economy')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${reportStyles()}</style>`);
    site.files.set('/section', html);
    site.files.set('/framing', '<iframe src="/section" width="640" height="400"></iframe>');
  });
  afterEach(() => site.rest());
  afterAll(() => site.close());

  const SHOWN = 'main > :not(h1, script, style, link)';
  const seen = (elements: readonly Element[]): readonly string[] =>
    elements.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.localName);

  it.each([
    ['by itself', '/section', ['div']],
    ['with a look that is asked for', '/section?theme=elder', ['score-board']],
  ])('sees one of the two: %s', async (_, address, expected) => {
    const page = await site.visit(address);
    expect(await page.$$eval(SHOWN, seen)).toEqual(expected);
  });

  it('sees the widget in a frame', async () => {
    const page = await site.visit('/framing');
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('main');
    expect(await frame.$$eval(SHOWN, seen)).toEqual(['score-board']);
  });

  it.each([320, 375, 768, 1280])('has no wider page than the window of %i px', async (width) => {
    const page = await site.visit('/section');
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
