import { describe, expect, it } from 'vitest';
import { printPeriod } from '../../src/format/date.js';
import type { Locale } from '../../src/format/locale.js';
import { printSeries, type SeriesPoint } from '../../src/format/series.js';
import { SERIES } from '../../src/format/words/languages.js';

const label = { zh: '茶叶产值', en: 'Tea output' };
const point = (period: string, text: string, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  period,
  text,
  remarks: [],
  change: '',
  isInvented: false,
  ...more,
});

describe('a series in one sentence', () => {
  it.each<[string, SeriesPoint[], string, string]>([
    ['one point', [point('2023', '5')], '茶叶产值：2023年5', 'Tea output – 2023: 5'],
    [
      'several',
      [point('2022', '3'), point('2023', '5')],
      '茶叶产值：2022年3；2023年5',
      'Tea output – 2022: 3; 2023: 5',
    ],
    [
      'a remark and a change',
      [point('2022', '3', { remarks: ['计算值'] }), point('2023-06', '5', { change: '同比增长9%' })],
      '茶叶产值：2022年3（计算值）；2023年6月5，同比增长9%',
      'Tea output – 2022: 3 (计算值); June 2023: 5, 同比增长9%',
    ],
    [
      'an invented one, marked by itself',
      [point('2022', '3', { isInvented: true }), point('2023', '5')],
      '茶叶产值：2022年3——示例数据（虚构）；2023年5',
      'Tea output – 2022: 3 – Sample data (invented); 2023: 5',
    ],
  ])('%s', (_, points, zh, en) => {
    const say = (locale: Locale): string =>
      printSeries(
        label,
        points.map((one) => ({ ...one, period: printPeriod(one.period, locale) })),
        locale,
      );
    expect([say('zh-CN'), say('en')]).toEqual([zh, en]);
  });
});

it('has short words for a year without a report and for an invented figure', () => {
  expect([SERIES['zh-CN'], SERIES.en]).toMatchObject([
    { noData: '无数据', invented: '虚构' },
    { noData: 'no data', invented: 'invented' },
  ]);
});
