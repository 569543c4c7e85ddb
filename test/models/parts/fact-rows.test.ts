import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { TABLES } from '../../../src/format/words/languages.js';
import { COLUMNS, factRows, type Column } from '../../../src/models/parts/fact-rows.js';
import type { ModelOptions } from '../../../src/models/context.js';
import type { Fact } from '../../../src/report/types.js';
import { everyWay } from '../../fixtures/every-way.js';
import { amount, en, factOf, report, zh } from '../../fixtures/model-facts.js';

/** The cells that say something; a number as a text. */
function rowOf(fact: Fact, options: ModelOptions = zh): Partial<Record<Column, string>> {
  const [row = []] = factRows([fact], options).rows;
  const said = COLUMNS.map((column, i) => {
    const cell = row[i]!;
    return [column, typeof cell === 'string' ? cell : cell.number] as const;
  });
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

describe('a table of facts', () => {
  it('has the same columns in the same order, in either language', () => {
    expect(factRows([], zh).head.join()).toBe(
      '标识,章节,指标,原文数值,数,部分,总数,下限,上限,单位,限定词,缺失原因,状态,变化,名次,期间,原文,来源,报告,来源网址,原文SHA-256,更正,说明',
    );
    expect(factRows([], en).head).toHaveLength(COLUMNS.length);
    expect(factRows([], en, ['figure', 'label']).head).toEqual(['label', 'figure as printed']);
  });

  it('has the further changes of a figure that is itself a change', () => {
    const change = { direction: 'down', form: 'percent', value: '3.2', basis: 'not-stated', mentions: [] } as const;
    const narrower = { ...change, form: 'points', value: '1.4', verb: { zh: '收窄' } } as const;
    const fact = { ...factOf('tea-output'), kind: 'change', change, changes: [change, narrower] } as unknown as Fact;
    expect(rowOf(fact)).toMatchObject({ figure: '下降3.2%', change: '收窄1.4个百分点' });
  });

  it('has the printed figure whole, and its parts as the report prints them', () => {
    expect(rowOf(factOf('tea-output'))).toEqual({
      id: 'tea-output',
      label: '茶叶产值',
      figure: '24.86亿元',
      number: '2486000000',
      unit: '元',
      change: '同比增长18.58%',
      standing: '全县第一',
      period: '2023年',
      section: '经济',
      quote: '“24.86亿元”、“增长18.58%”、“全县第一”',
      source: '据云溪镇人民政府报告',
      report: '云溪镇2023年报告',
      address: 'https://example.com/yunxi-2023',
      sha256: '0'.repeat(64),
    });
    expect(rowOf(factOf('tea-output'), en)).toMatchObject({
      figure: '2.486 billion yuan (24.86亿元)',
      number: '2486000000',
      unit: 'yuan',
    });
  });

  it.each<[string, string, Partial<Record<Column, string>>]>([
    ['RC02: a share', 'villages-lit', { figure: '21村（共24村，占87.5%）', part: '21', whole: '24', unit: '村' }],
    ['a change', 'accidents', { figure: '下降29.69%', number: '29.69', unit: '%' }],
    ['RC01: a range, which is no one number', 'fair-days', { figure: '3～5天', low: '3', high: '5', unit: '天' }],
    ['a figure that is missing', 'fair-visitors', { figure: '未公布', missing: '未公布' }],
    ['a title', 'green-town', { standing: '全县首批' }],
    ['an event', 'tea-fair', { figure: '2023年10月16日', period: '2023年10月16日' }],
  ])('of %s', (_, id, cells) => {
    const row = rowOf(factOf(id));
    expect(row).toMatchObject(cells);
    for (const column of ['number', 'part', 'whole', 'low', 'high', 'unit', 'missing'] as const)
      expect(row[column], column).toBe(cells[column]);
  });

  it.each<[string, Partial<Record<Column, string>>, Fact]>([
    ['without grouping', { number: '12345' }, amount({ value: '12345', unit: '套' })],
    ['with its scale', { number: '32000' }, amount({ value: '3.2', scale: '万', unit: '吨' })],
    ['below zero', { number: '-350000000' }, amount({ value: '-3.5', scale: '亿', unit: '元' })],
    [
      'at both ends',
      { low: '30000', high: '50000' },
      amount({ value: { from: '3', to: '5' }, scale: '万', unit: '人' }),
    ],
  ])('RC01: has a number %s, in either language', (_, cells, fact) => {
    for (const options of [zh, en]) expect(rowOf(fact, options)).toMatchObject(cells);
  });

  it('has a percentage as a number with its sign beside it', () => {
    const rate = choujiang2023.facts.find(({ id }) => id === 'shuangjianghu-signing-rate')!;
    expect(rowOf(rate, { locale: 'zh-CN', context: choujiang2023 })).toMatchObject({ number: '99', unit: '%' });
  });

  it('has a column for the page where facts have one', () => {
    const { head, rows } = factRows([factOf('tea-output')], { ...en, pageOf: ({ id }) => `https://a.example/${id}/` });
    expect(rows[0]![head.indexOf('page')]).toBe('https://a.example/tea-output/');
  });

  it('has a row for every fact of a report', () => {
    expect(factRows(report.facts, zh).rows).toHaveLength(report.facts.length);
  });

  it.each([
    ['zh-CN', '片区', '状态', ['上片', '初步核算']],
    ['en', 'Area', 'status', ['upper area', 'first count']],
  ] as const)('has the status, and a column for each axis, in %s', (locale, axis, status, cells) => {
    const context = everyWay();
    const { head, rows } = factRows(context.facts, { locale, context });
    const at = [head.indexOf(axis), head.indexOf(status)];
    expect(head.indexOf(axis)).toBe(head.indexOf(TABLES[locale].period) + 1);
    const tea = rows[context.facts.findIndex(({ id }) => id === 'tea')]!;
    expect(at.map((column) => tea[column])).toEqual(cells);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it('tells an axis from a column of the same name, and leaves a member that is not declared empty', () => {
    const name = { zh: '单位', en: 'unit' };
    const dimensions = [{ id: 'office', name, members: [{ id: 'a', name: { zh: '甲', en: 'A' } }] }];
    const options = { locale: 'zh-CN', context: { ...report, dimensions } } as const;
    const facts = ['a', 'b', 'office'].map((office) => amount({ dimensions: { office } }));
    const { head, rows } = factRows(facts, options);
    const at = head.indexOf('单位（office）');
    expect(rows.map((row) => row[at])).toEqual(['甲', '', '']);
  });
});
