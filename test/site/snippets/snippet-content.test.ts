import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { Locale } from '../../../src/format/locale.js';
import { part, textOf } from '../../../src/format/phrase.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { snippetContent } from '../../../src/site/snippets/snippet-content.js';
import { largeNumber, saidAfter, type LargeNumber } from '../../../src/site/snippets/snippet-fact.js';
import { printQuantity } from '../../../src/format/quantity.js';
import { printShare } from '../../../src/format/share.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Quantity } from '../../../src/report/types.js';
import { reportWith } from '../../fixtures/report.js';

const sample = (id: string, locale: Locale) =>
  snippetContent(
    subjectsOf(choujiang2023).find((subject) => subject.id === id)!,
    choujiang2023,
    locale,
  );

const alone = (id: string, locale: Locale) => sample(id, locale).entries[0]!.facts[0]!;

describe('snippetContent', () => {
  it.each([
    ['tax-revenue', 'zh-CN', '税收入库', '24.86亿元', '24.86', '蝉联全市第一'],
    ['tax-revenue', 'en', 'Tax revenue', '2.486 billion yuan (24.86亿元)', '2.486', 'still first in the city'],
    [
      'villages-above-income-mark',
      'zh-CN',
      '集体经济收入100万元以上的村',
      '21个（共24个）',
      '',
      '87.5%（计算值） 完成率全市第一',
    ],
    ['police-incidents', 'zh-CN', '总警情', '同比下降29.69%', '29.69', '向好'],
    ['police-incidents', 'en', 'Total police incidents', 'down 29.69% year on year', '29.69', 'improved'],
    ['songmenli-start', 'zh-CN', '', '启动松门里区块低效工业用地整治', '', ''],
  ] as const)('%s in %s', (id, locale, label, value, number, after) => {
    const fact = alone(id, locale);
    const large = largeNumber(fact.value)?.number ?? '';
    expect([fact.label, textOf(fact.value), large, saidAfter(fact).join(' ')]).toEqual([label, value, number, after]);
  });

  it('says which way a figure went', () => {
    expect(alone('police-incidents', 'en').direction).toBe('down');
    expect(alone('tax-revenue', 'en').direction).toBeUndefined();
  });

  it('says the time of all once, and of a fact in a list where it is another', () => {
    expect(sample('songmenli-start', 'zh-CN').period).toBe('2023年6月');
    const board = sample('ten-firsts', 'zh-CN');
    expect([board.period, board.entries[0]!.facts[0]!.when, board.entries[1]!.facts[0]!.when]).toEqual([
      '2023年',
      '2023年6月',
      '',
    ]);
  });

  it('gives the facts of each entry in the order of the board, and what is said of them together', () => {
    const { title, isNumbered, entries } = sample('ten-firsts', 'zh-CN');
    expect([title, isNumbered, entries.length]).toEqual(['十个第一', true, 10]);
    expect(entries[5]).toMatchObject({
      number: '6',
      standings: ['列全市第一'],
      remark: '原文未指明是哪一项',
    });
    expect(entries[5]!.facts.map(({ value }) => textOf(value))).toEqual(['872.36亩', '56.87亿元']);
  });

  it('has each fact beside its own model', () => {
    for (const subject of subjectsOf(choujiang2023)) {
      const facts = snippetContent(subject, choujiang2023, 'en').entries.flatMap((entry) =>
        entry.facts.map(({ fact }) => fact!.id),
      );
      expect(facts, subject.id).toEqual(subject.facts.map(({ id }) => id));
    }
  });

  it('says what was put right', () => {
    const was = { value: '24.68', scale: '亿', unit: '元' };
    const parsed = parseReport(
      reportWith('$.facts[0].corrections', [
        { date: '2024-03-05', was, now: { ...was, value: '24.86' }, reason: { zh: '录入错误', en: 'a slip' } },
      ]),
    );
    if (!parsed.ok) throw new Error(parsed.problems[0]!.message.en);
    const subject = subjectsOf(parsed.report).find(({ id }) => id === 'tea-output')!;
    expect(snippetContent(subject, parsed.report, 'zh-CN').corrected).toBe('2024年3月5日更正');
  });
});

describe('a number to be set large', () => {
  const of = (value: Quantity, locale: Locale) => largeNumber(printQuantity(value, locale));

  it.each<[string, Quantity, Locale, LargeNumber | undefined]>([
    [
      'has its unit, and the Chinese figure apart',
      { value: '24.86', scale: '亿', unit: '元' },
      'en',
      { before: '', number: '2.486', after: ' billion yuan ', isSign: false, aside: '(24.86亿元)' },
    ],
    [
      'is no number that stands in a word before it',
      { value: '2', unit: '2级站', qualifier: 'over', word: '超' },
      'zh-CN',
      { before: '超', number: '2', after: '2级站', isSign: false, aside: '' },
    ],
    [
      'stands at a sign',
      { value: '2.5', unit: '‰' },
      'zh-CN',
      { before: '', number: '2.5', after: '‰', isSign: true, aside: '' },
    ],
    [
      'stands at a sign',
      { value: '29.69', unit: '%' },
      'en',
      { before: '', number: '29.69', after: '%', isSign: true, aside: '' },
    ],
    ['is none where a figure is missing', { value: null }, 'zh-CN', undefined],
  ])('%s', (_, value, locale, wanted) => {
    expect(of(value, locale)).toEqual(wanted);
  });

  it('is none where there are two', () => {
    expect(largeNumber(printShare({ part: '21', whole: '24', unit: '个' }, 'zh-CN'))).toBeUndefined();
    expect(largeNumber([part('statement', '2次获奖')])).toBeUndefined();
  });
});
