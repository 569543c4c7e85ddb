import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { Locale } from '../../../src/format/locale.js';
import { isProblem } from '../../../src/report/result.js';
import type { SeriesEntry } from '../../../src/inputs/resolve-series.js';
import { trendLine, type TrendLineModel } from '../../../src/models/widgets/trend-line.js';
import { findFact } from '../../../src/report/lookup.js';
import type { Report } from '../../../src/report/types.js';
import { amount, report, share } from '../../fixtures/model-facts.js';

const entry =
  (id: string) =>
  (context: Report): SeriesEntry => {
    const fact = findFact(context, id);
    return { period: fact?.period ?? context.period, fact, context };
  };

const both = [choujiang2023, choujiang2022Invented];

function model(entries: readonly SeriesEntry[], locale: Locale = 'zh-CN') {
  const result = trendLine(entries, locale);
  if (isProblem(result)) throw new Error(result.message.en);
  return result;
}

describe('two reports and a derived year', () => {
  const line = model(both.map(entry('industrial-output')));

  it('has its points in the order of time, as they are printed', () => {
    expect(line.label).toBe('规上工业总产值');
    expect(line.points.map(({ period, figure, note, change }) => [period, figure.text, note, change?.text])).toEqual([
      ['2021年', '73.42亿元', '计算值、虚构', undefined],
      ['2022年', '78.12亿元', '虚构', '同比增长6.4%'],
      ['2023年', '92.63亿元', '', '同比增长18.58%'],
    ]);
  });

  it('draws the derived one hollow', () => {
    expect(line.drawing?.points.map(({ isDerived }) => isDerived)).toEqual([true, false, false]);
  });

  it('names both sources, and which of them is invented', () => {
    expect(line.sources).toEqual([
      { periods: '2022年', text: '据虚构的稠江街道报告', mark: '示例数据（虚构）' },
      { periods: '2023年', text: '据稠江街道报告' },
    ]);
  });

  it('says it all in one sentence', () => {
    expect(line.sentence).toBe(
      '规上工业总产值：2021年73.42亿元（计算值）——示例数据（虚构）；' +
        '2022年78.12亿元，同比增长6.4%——示例数据（虚构）；2023年92.63亿元，同比增长18.58%',
    );
    expect(model(both.map(entry('tax-revenue')), 'en').sentence).toBe(
      'Tax revenue – 2022: 2.21 billion yuan (22.1亿元) – Sample data (invented); 2023: 2.486 billion yuan (24.86亿元)',
    );
  });
});

describe('one report', () => {
  it('with a change against the year before makes a line, marked as calculated', () => {
    const line = model([entry('industrial-output')(choujiang2023)]);
    expect(line.points.map(({ figure, note }) => figure.text + note)).toEqual(['78.12亿元计算值', '92.63亿元']);
    expect(line.drawing?.derived).toBe('M25,21.88L75,7.37');
    expect(line.sources).toEqual([{ periods: '', text: '据稠江街道报告', href: undefined }]);
  });

  it('with one figure alone is text', () => {
    const line = model([entry('tax-revenue')(choujiang2023)]);
    expect(line.drawing).toBeUndefined();
    expect(line.sentence).toBe('税收入库：2023年24.86亿元');
  });
});

describe('what is missing', () => {
  const at = (period: string, value?: string): SeriesEntry => ({
    period,
    fact: value === undefined ? undefined : amount({ value }),
    context: report,
  });

  it('is a gap: not stated by its report, or without one', () => {
    const line = model([at('2019', '3'), at('2020', '4'), at('2021'), at('2023', '5')]);
    expect(line.points.map(({ figure }) => figure.text)).toEqual(['3', '4', '未公布', '无数据', '5']);
    expect(line.drawing?.stated).toBe('M10,50L30,33.333M90,16.667Z');
  });

  it('leaves a list, where there are more periods than have room', () => {
    const years = ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2023'];
    const line = model(years.map((year) => at(year, '3')));
    expect(line.points).toHaveLength(9);
    expect(line.drawing).toBeUndefined();
  });
});

describe('the scale', () => {
  const texts = (line: TrendLineModel) => line.drawing?.ticks?.map(({ y, text }) => [y, text]);

  it('has round values, of which the highest says in what is counted', () => {
    const reports = [entry('industrial-output')(choujiang2023)];
    expect(texts(model(reports))).toEqual([
      [100, '0'],
      [50, '50'],
      [0, '100亿元'],
    ]);
    expect(texts(model(reports, 'en'))).toEqual([
      [100, '0'],
      [50, '5'],
      [0, '10 billion yuan'],
    ]);
  });

  it('has percentages for shares, and goes below zero where a figure does', () => {
    const at = (period: string, value: string): SeriesEntry => ({
      period,
      fact: amount({ value }),
      context: choujiang2023,
    });
    expect(texts(model([at('2022', '-3.5'), at('2023', '1.2')]))?.map(([, text]) => text)).toEqual([
      '\u22124',
      '\u22122',
      '0',
      '2',
    ]);
    const share = texts(model(both.map(entry('villages-above-income-mark'))));
    expect(share?.map(([, text]) => text)).toEqual(['0', '50%', '100%']);
  });
});

describe('what makes no line', () => {
  it.each<[string, SeriesEntry[], string, string]>([
    [
      'unlike units',
      both.map(entry('urban-renewal-area')),
      'UNITS_DIFFER',
      'fact: expected a figure in 公顷, found "亩"',
    ],
    ['a unit and none', both.map(entry('market-entities')), 'UNITS_DIFFER', 'fact: expected a figure in 户, found "—"'],
    [
      'unlike periods',
      both.map(entry('transit-volume')),
      'PERIODS_UNFIT',
      'period: expected periods of one kind, none of them twice, found "2022-01/2022-06 2023"',
    ],
    [
      'a change',
      both.map(entry('police-incidents')),
      'KIND_UNFIT',
      'fact: expected an amount in every period, or a share in every period, found "change"',
    ],
    [
      'an honour',
      [entry('lifelong-learning-brand')(choujiang2023)],
      'KIND_UNFIT',
      'fact: expected an amount in every period, or a share in every period, found "honour"',
    ],
    [
      'an amount and a share',
      [
        { period: '2022', fact: amount({}), context: report },
        { period: '2023', fact: share({ percent: '5' }), context: report },
      ],
      'KIND_UNFIT',
      'fact: expected an amount in every period, or a share in every period, found "share"',
    ],
  ])('%s', (_, entries, code, message) => {
    expect(trendLine(entries, 'zh-CN')).toMatchObject({ code, message: { en: message } });
  });
});

describe('periods other than years', () => {
  const of = (period: string, more: object = {}): SeriesEntry => {
    const fact = amount({ value: '5', period, ...more });
    return { period, fact, context: report };
  };

  it('are quarters that follow one another, in the order of time', () => {
    const line = model([of('2023-Q3'), of('2022-Q4'), of('2023-Q1')]);
    expect(line.points.map(({ period, figure }) => [period, figure.text])).toEqual([
      ['2022年四季度', '5'],
      ['2023年一季度', '5'],
      ['2023年二季度', '无数据'],
      ['2023年三季度', '5'],
    ]);
  });

  it('are the ends of years, also of one that no report is of', () => {
    const line = model([of('2021', { instant: true }), of('2023', { instant: true })], 'en');
    expect(line.points.map(({ period }) => period)).toEqual(['end of 2021', 'end of 2022', 'end of 2023']);
    expect(line.sentence).toContain('end of 2021: 5');
  });

  it('are printed in the words of their reports', () => {
    const words = { periodWord: { en: '2022/23 financial year' } };
    const line = model([of('2022-04/2023-03', words), of('2023-04/2024-03')], 'en');
    expect(line.points.map(({ period }) => period)).toEqual(['2022/23 financial year', 'April 2023 to March 2024']);
  });

  it('have no line where they are of two kinds', () => {
    expect(isProblem(trendLine([of('2023-Q1'), of('2023-S1')], 'zh-CN'))).toBe(true);
  });
});
