import { prepositionOf } from '../../src/format/words/en/date.js';
import { describe, expect, it } from 'vitest';
import { monthName, printInYear, printInstant, printPeriod, printPeriodWord, yearName } from '../../src/format/date.js';

describe('printPeriodWord: printed wording with its year', () => {
  it.each([
    ['1—9月', '2024-01/2024-09', 'zh-CN', '2024年1—9月'],
    ['上半年', '2024-S1', 'zh-CN', '2024年上半年'],
    ['前三季度', '2024-01/2024-09', 'zh-CN', '2024年前三季度'],
    ['年末', '2024', 'zh-CN', '2024年年末'],
    ['2024年上半年', '2024-S1', 'zh-CN', '2024年上半年'],
    ['去年', '2023', 'zh-CN', '去年'],
    ['上年同期', '2023', 'zh-CN', '上年同期'],
    ['二〇二四年', '2024', 'zh-CN', '二〇二四年'],
    ['“十四五”期间', '2021/2025', 'zh-CN', '“十四五”期间'],
    ['上一届任期', '2021/2025', 'zh-CN', '上一届任期'],
    ['Q3', '2024-Q3', 'en', 'Q3 2024'],
    ['January–June', '2024-01/2024-06', 'en', 'January–June 2024'],
    ['the first nine months', '2024-01/2024-09', 'en', 'the first nine months of 2024'],
    ['FY24', '2024', 'en', 'FY24'],
    ['fiscal year 2024', '2024', 'en', 'fiscal year 2024'],
    ['last year', '2023', 'en', 'last year'],
  ] as const)('%s, %s, %s', (word, period, locale, printed) => {
    expect(printPeriodWord(word, period, locale)).toBe(printed);
  });
});

describe('printPeriod', () => {
  it.each([
    ['a year', '2023', '2023年', '2023'],
    ['a month', '2023-06', '2023年6月', 'June 2023'],
    ['a month of two digits', '2023-12', '2023年12月', 'December 2023'],
    ['October, whose zero is not padding', '2023-10', '2023年10月', 'October 2023'],
    ['a day', '2023-06-30', '2023年6月30日', '30 June 2023'],
    ['an early day', '2023-01-05', '2023年1月5日', '5 January 2023'],
    ['years', '2021/2023', '2021年至2023年', '2021 to 2023'],
    ['months', '2023-01/2023-06', '2023年1月至6月', 'January to June 2023'],
    ['months of two years', '2022-12/2023-03', '2022年12月至2023年3月', 'December 2022 to March 2023'],
    ['the same month of two years', '2022-06/2023-06', '2022年6月至2023年6月', 'June 2022 to June 2023'],
    ['days', '2023-06-01/2023-06-30', '2023年6月1日至30日', '1 to 30 June 2023'],
    ['days of two months', '2023-06-30/2023-07-02', '2023年6月30日至7月2日', '30 June to 2 July 2023'],
    [
      'days of two years',
      '2022-12-31/2023-01-01',
      '2022年12月31日至2023年1月1日',
      '31 December 2022 to 1 January 2023',
    ],
    [
      'the same day of two years',
      '2022-06-30/2023-06-30',
      '2022年6月30日至2023年6月30日',
      '30 June 2022 to 30 June 2023',
    ],
    ['a year to itself', '2023/2023', '2023年至2023年', '2023 to 2023'],
    ['a month to itself', '2023-06/2023-06', '2023年6月至6月', 'June to June 2023'],
    ['the years around a century', '1999/2000', '1999年至2000年', '1999 to 2000'],
  ])('%s', (_, period, chinese, english) => {
    expect(printPeriod(period, 'zh-CN')).toBe(chinese);
    expect(printPeriod(period, 'en')).toBe(english);
  });

  it.each(['', '2023年', '去年6月', '2023-13', '2023-6', '2023/', '/2023', '2023/2024/2025', '2023Q1', '-'])(
    'shows %j as it stands',
    (period) => {
      expect(printPeriod(period, 'zh-CN')).toBe(period);
      expect(printPeriod(period, 'en')).toBe(period);
    },
  );

  it('cleans what it shows as it stands', () => {
    expect(printPeriod('2023\u202E年\0', 'zh-CN')).toBe('2023年\uFFFD');
  });

  it('is done with 100 kB', () => {
    expect(printPeriod('2023-'.repeat(20_000), 'en')).toBe('2023-'.repeat(20_000));
    expect(printPeriod('/'.repeat(100_000), 'en')).toBe('/'.repeat(100_000));
  });
});

it.each([
  ['2023', 'in 2023'],
  ['2023-06', 'in June 2023'],
  ['2023-06-30', 'on 30 June 2023'],
  ['2023-01/2023-06', 'from January to June 2023'],
  ['2023-Q1', 'in the first quarter of 2023'],
  ['2023-S2', 'in the second half of 2023'],
])('says %s as “%s”', (period, said) => {
  expect(`${prepositionOf(period, false)} ${printPeriod(period, 'en')}`).toBe(said);
});

it.each([
  ['2023-Q1', '2023年一季度', 'first quarter of 2023'],
  ['2023-Q2', '2023年二季度', 'second quarter of 2023'],
  ['2023-Q3', '2023年三季度', 'third quarter of 2023'],
  ['2023-Q4', '2023年四季度', 'fourth quarter of 2023'],
  ['2023-S1', '2023年上半年', 'first half of 2023'],
  ['2023-S2', '2023年下半年', 'second half of 2023'],
  ['2023-Q1/2023-Q3', '2023年一季度至三季度', 'first quarter to third quarter of 2023'],
  ['2022-S2/2023-S1', '2022年下半年至2023年上半年', 'second half of 2022 to first half of 2023'],
  ['2023-Q5', '2023年Q5', 'Q5 of 2023'],
])('says the part of a year %s', (period, chinese, english) => {
  expect([printPeriod(period, 'zh-CN'), printPeriod(period, 'en')]).toEqual([chinese, english]);
});

it.each([
  ['2023', '2023年末', 'end of 2023'],
  ['2023-06', '2023年6月末', 'end of June 2023'],
  ['2023-S1', '2023年上半年末', 'end of the first half of 2023'],
  ['2023-01/2023-09', '2023年9月末', 'end of September 2023'],
  ['2023-12-31', '2023年12月31日', '31 December 2023'],
  ['去年', '去年', '去年'],
])('says the end of %s', (period, chinese, english) => {
  expect([printInstant(period, 'zh-CN'), printInstant(period, 'en')]).toEqual([chinese, english]);
});

describe('within one year', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2023-06', '6月', 'June'],
    ['2023-Q1', '一季度', 'first quarter'],
    ['2023-S1', '上半年', 'first half'],
    ['2023-06-30', '6月30日', '30 June'],
    ['2023-01/2023-06', '1月至6月', 'January to June'],
    ['2023-06-30/2023-07-02', '6月30日至7月2日', '30 June to 2 July'],
    ['2023-06-01/2023-06-30', '6月1日至30日', '1 to 30 June'],
    ['去年6月', '去年6月', '去年6月'],
    ['2023-06/', '2023-06/', '2023-06/'],
  ])('%s is said without it: %s', (period, chinese, english) => {
    expect(printInYear(period, 'zh-CN')).toBe(chinese);
    expect(printInYear(period, 'en')).toBe(english);
  });
});

describe('on a line of time', () => {
  it('months have short names', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    expect(months.map((month) => monthName(month, 'en')).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
    expect(months.map((month) => monthName(month, 'zh-CN')).join('')).toBe('1月2月3月4月5月6月7月8月9月10月11月12月');
  });

  it('years have theirs', () => {
    expect([yearName(2023, 'zh-CN'), yearName(2023, 'en')]).toEqual(['2023年', '2023']);
  });
});
