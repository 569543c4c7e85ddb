import { expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { entriesOf } from '../../../src/site/search-index/entries.js';
import { linksOf } from '../../../src/site/links.js';
import { renderFiguresPage } from '../../../src/site/pages/figures-page.js';

const links = linksOf(choujiang2023, 'https://example.gov.cn/', 'choujiang-2023');
const entriesIn = (locale: (typeof LOCALES)[number]) => entriesOf(choujiang2023, locale, links);

it('has each figure as the report states it, with the address of its page', () => {
  const tax = entriesIn('zh-CN').find(({ label }) => label === '税收入库')!;
  expect(tax.row).toEqual(['稠江街道', 'township', 2023, '2023年', '24.86亿元', 'choujiang-2023/w/tax-revenue/', 0]);
  const en = entriesIn('en').find(({ row }) => row[5] === 'choujiang-2023/w/tax-revenue/en/')!;
  expect(en.row[4]).toContain('24.86亿元');
});

it('prints what the page of all figures prints', () => {
  for (const locale of LOCALES) {
    const page = renderFiguresPage(choujiang2023, locale, links)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const { label, row } of entriesIn(locale))
      for (const text of [label, row[4]]) expect(page).toContain(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  }
});

it('has every fact but events, and titles by their name', () => {
  const { facts } = choujiang2023;
  const others = facts.filter(({ kind }) => kind !== 'event');
  expect(entriesIn('zh-CN')).toHaveLength(others.length);
  const title = entriesIn('zh-CN').find(({ row }) => row[5].includes('/red-roots-demonstration-subdistrict/'))!;
  expect([title.label, title.row[4]]).toEqual([expect.stringContaining('红色根脉强基示范街道'), '稠江街道']);
});
