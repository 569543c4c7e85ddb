import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { COLUMNS, factTable, type Column } from '../../src/models/fact-table.js';
import type { Fact } from '../../src/report/types.js';
import { en, factOf, report, zh } from '../fixtures/model-facts.js';

function rowOf(fact: Fact, options = zh): Partial<Record<Column, string>> {
  const [row = []] = factTable([fact], options).rows;
  return Object.fromEntries(COLUMNS.map((column, i) => [column, row[i]] as const).filter(([, text]) => text !== ''));
}

describe('a table of facts', () => {
  it('has the same columns in the same order, in either language', () => {
    expect(factTable([], zh).head.join()).toBe(
      '标识,指标,数据,数值,总数,数量级,单位,限定,变化,位次,时间,章节,原文,更正,发布,报告,网址,原文SHA-256',
    );
    expect(factTable([], en).head).toHaveLength(COLUMNS.length);
    expect(factTable([], en, ['figure', 'label']).head).toEqual(['Item', 'Figure']);
  });

  it('has the printed figure whole, and its parts as the report prints them', () => {
    expect(rowOf(factOf('tea-output'))).toEqual({
      id: 'tea-output',
      label: '茶叶产值',
      figure: '24.86亿元',
      value: '24.86',
      scale: '亿',
      unit: '元',
      change: '同比增长18.58%',
      standing: '全县第一',
      period: '2023年',
      section: '经济',
      quote: '“24.86亿元”、“增长18.58%”、“全县第一”',
      publisher: '云溪镇人民政府',
      report: '云溪镇2023年报告',
      address: 'https://example.com/yunxi-2023',
      sha256: '0'.repeat(64),
    });
    expect(rowOf(factOf('tea-output'), en)).toMatchObject({ figure: '2.486 billion yuan (24.86亿元)', value: '24.86' });
  });

  it.each<[string, string, Partial<Record<Column, string>>]>([
    ['a share', 'villages-lit', { figure: '21村（共24村，占87.5%）', value: '21', whole: '24', unit: '村' }],
    ['a change', 'accidents', { figure: '下降29.69%', change: '下降29.69%' }],
    ['a range, which is no one number', 'fair-days', { figure: '3～5天', unit: '天' }],
    ['a figure that is missing', 'fair-visitors', { figure: '未公布', unit: '张' }],
    ['a title', 'green-town', { figure: '云溪镇获评“绿色乡镇”，全县首批（2023年）', standing: '全县首批' }],
    ['an event', 'tea-fair', { figure: '茶会（2023年10月16日）', period: '2023年10月16日' }],
  ])('of %s', (_, id, cells) => {
    const row = rowOf(factOf(id));
    expect(row).toMatchObject(cells);
    if (cells.value === undefined) expect(row).not.toHaveProperty('value');
  });

  it('has a percentage as a number with its sign beside it', () => {
    const rate = choujiang2023.facts.find(({ id }) => id === 'shuangjianghu-signing-rate')!;
    expect(rowOf(rate, { locale: 'zh-CN', context: choujiang2023 })).toMatchObject({ value: '99', unit: '%' });
  });

  it('has a row for every fact of a report', () => {
    expect(factTable(report.facts, zh).rows).toHaveLength(report.facts.length);
  });
});
