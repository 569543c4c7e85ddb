import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/audit/contradictions.js';
import { compareWithSource } from '../../src/audit/source-text.js';
import { uncitedNumerals } from '../../src/audit/uncited.js';
import { warningsOf } from '../../src/audit/warnings.js';
import { unknownKeys } from '../../src/audit/unknown-keys.js';
import { JSDOM } from 'jsdom';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { linksOf } from '../../src/site/links.js';
import type { Locale } from '../../src/format/locale.js';
import { quillmere, tinglan, type Sample } from '../support/samples.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each([
  ['quillmere-2024', quillmere, 'en'],
  ['tinglan-2024', tinglan, 'zh'],
] as const)('SM01: the sample %s', (id, { report, json, text }, language) => {
  it('SM01: agrees with its source text, without a finding and without a warning', () => {
    const findings = [...compareWithSource(report, text, { own: sha256(text) }), ...contradictionsOf(report)];
    expect([...findings, ...warningsOf(report)].map(({ message }) => message.en)).toEqual([]);
    expect(unknownKeys(JSON.parse(json), report)).toEqual([]);
  });

  it('SM01: cites every figure of its text; what is left are dates, headings and marks of notes', () => {
    expect(uncitedNumerals(report, text).filter(({ numeral }) => /\d[.,]\d/.test(numeral))).toEqual([]);
  });

  it('SM01: says that it is invented: in its data, its title, its publisher and its text', () => {
    expect(report).toMatchObject({ id, invented: true, schemaVersion: '1.1' });
    for (const said of [report.title, report.source.title, report.source.publisher])
      expect(said[language]).toMatch(/invented|虚构/);
    expect(text.split('\n')[0]).toMatch(/invented|虚构/);
    expect(report.source.url).toBeUndefined();
  });

  it('SM01: has its texts in one language', () => {
    expect(report.languages).toEqual([language]);
    if (language === 'en') expect(json + text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('SM02: the page of a sample', () => {
  const pageOf = ({ report }: Sample, locale: Locale) =>
    JSDOM.fragment(renderGallery(report, locale, linksOf(report, 'https://example.org/', '')));
  const english = pageOf(quillmere, 'en');
  const chinese = pageOf(tinglan, 'zh-CN');

  it('SM02: shows a board that no section has the id of, first', () => {
    expect(english.querySelector('main > section')!.id).toBe('highlights');
    expect(english.querySelector('#highlights .score-board.layout-tiles')).not.toBeNull();
    expect(english.querySelector('#highlights h2')!.textContent).toBe('The year in six figures');
  });

  it('SM02: names sections in the menu by their short names', () => {
    const menu = [...english.querySelectorAll('nav a')].map((link) => (link.querySelector('b') ?? link).textContent);
    expect(menu).toEqual(['Finance', 'Streets', 'Housing', 'Safety', 'Water', 'People']);
    expect(english.querySelector('#finance h2')!.textContent).toBe('Finance: what came in and where it went');
  });

  it('SM02: shows what leads a section first, and charts under their titles', () => {
    const overview = chinese.querySelector('#overview')!;
    const cards = [...overview.querySelectorAll('.page-row [data-embed]')].map((card) =>
      card.getAttribute('data-embed'),
    );
    expect(cards.slice(0, 2)).toEqual(['gdp', 'residents']);
    const titles = [...overview.querySelectorAll('h3')].map((head) => head.textContent);
    expect(titles.slice(0, 2)).toEqual(['分季度地区生产总值增速', '三次产业增加值']);
  });

  it('SM02: draws no arrow of growth beside a contribution', () => {
    const entries = [...chinese.querySelectorAll('#overview .layout-table .entry')];
    const arrows = (text: string) =>
      entries.find((entry) => entry.textContent.includes(text))!.querySelectorAll('.arrow').length;
    expect([arrows('拉动经济增长'), arrows('居民消费价格')]).toEqual([0, 1]);
  });

  it('SM02: sets a title behind the verb that it completes', () => {
    const roll = english.querySelector('#finance .honour-roll')!;
    const [received, title] = [...roll.querySelectorAll('.recipient, .title')].map((one) => one.textContent);
    expect([received, title]).toEqual(['The city received the', 'Clear Books Award']);
  });

  it('SM02: ends with the notes of the report', () => {
    expect(chinese.querySelector('.colophon p')!.textContent).toMatch(/注：2024年数据为初步统计数。注：部分数据/);
    expect(english.querySelector('.colophon p')!.textContent).toContain('Note: Amounts are rounded');
  });
});
