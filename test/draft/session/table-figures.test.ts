import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { tableFigures } from '../../../src/draft/session/table-figures.js';
import { cell, row, words, xlsx } from '../../support/office-files.js';
import { found } from '../../support/drafts.js';
import { read } from '../../support/read.js';

const short = async (name: string, content: string | Uint8Array) =>
  tableFigures(await read(name, content)).facts.map(
    ({ kind, value, scale = '', unit, label, direction = '', period = '', quote }) =>
      [kind, label, quote, value, scale + unit, direction || period].filter(Boolean),
  );

describe('the report of a table', () => {
  test.each([
    [
      'in a column',
      '指标,单位,本年,同比增长（%）\n地区生产总值,亿元,"1,234.50",-2.9\n企业,家,120,0\n',
      '亿元\t1,234.50',
    ],
    ['in the head', '指标,2023年（亿元）\n税收收入,8.30\n', '2023年（亿元）\n税收收入\t8.30'],
    ['in the label', '指标,2023年\n税收收入（亿元）,8.30\n', '税收收入（亿元）\t8.30'],
  ])('quotes the cell with the one that has its scale: %s', async (_, text, quote) => {
    const bytes = new TextEncoder().encode(text);
    const source = await read('a.csv', bytes);
    const draft = makeDraft({ name: 'a.csv', bytes, format: 'csv', source, known: { period: '2023' } }, found([]));
    const exported = exportDraft(draft, source.text, { asProposed: true });
    expect(exported.left.map(({ message }) => message.en)).toEqual([]);
    expect(exported.ok && exported.report.facts[0]).toMatchObject({ scale: '亿', unit: '元', mentions: [{ quote }] });
  });
});

describe('a statistician’s table', () => {
  test('a figure of last year behind that of this year belongs to it, and a unit is no number that nobody has read', async () => {
    const bytes = new TextEncoder().encode('指标,单位,2024年,2023年\n参保人数,万人,21.4,20.6\n');
    const source = await read('a.csv', bytes);
    const draft = makeDraft(
      { name: 'a.csv', bytes, format: 'csv', source, known: { period: '2024' } },
      findFigures(source.text),
    );
    const exported = exportDraft(draft, source.text, { asProposed: true });
    expect(exported.ok && exported.report.facts).toMatchObject([
      { value: '21.4', comparative: { value: '20.6', scale: '万', unit: '人', period: '2023' } },
    ]);
    expect(draft.unread.map(({ quote }) => quote)).not.toContain('万');
  });

  test('indicator, unit, this year, last year, change', async () => {
    expect(
      await short(
        'a.csv',
        '指标,计量单位,本年,上年,同比增长（%）\n地区生产总值,亿元,"1,234.50",1200.1,2.9\n常住人口,万人,45.6,46.0,-0.9\n企业,家,120,120,0\n',
      ),
    ).toEqual([
      ['amount', '地区生产总值', '1,234.50', '1234.50', '亿元'],
      ['amount', '地区生产总值', '1200.1', '1200.1', '亿元'],
      ['change', '地区生产总值', '2.9', '2.9', '%', 'up'],
      ['amount', '常住人口', '45.6', '45.6', '万人'],
      ['amount', '常住人口', '46.0', '46.0', '万人'],
      ['change', '常住人口', '-0.9', '0.9', '%', 'down'],
      ['amount', '企业', '120', '120', '家'],
      ['amount', '企业', '120', '120', '家'],
      ['change', '企业', '0', '0', '%', 'flat'],
    ]);
  });

  test('units in heads and labels, years as heads, a number column, a title above', async () => {
    expect(
      await short(
        'a.csv',
        '主要指标表,,,\n序号,指标,2022年（亿元）,2023年（亿元）\n1,税收收入,8.10,8.30\n2,城镇化率（%）,60.1,61.2\n',
      ),
    ).toEqual(
      [
        ['amount', '税收收入', '8.30', '8.30', '亿元', '2023'],
        ['amount', '城镇化率', '61.2', '61.2', '亿元', '2023'],
      ].map((each, i) => (i === 1 ? ['share', '城镇化率', '61.2', '61.2', '%', '2023'] : each)),
    );
  });

  test('cells as a sheet shows them: 13.69%, and points as change', async () => {
    const sheet =
      row(1, words('A1', 'Indicator') + words('B1', 'Value') + words('C1', 'Change (percentage points)')) +
      row(2, words('A2', 'Graduation rate') + cell('B2', 0.9135, 1) + cell('C2', 1.25, 2));
    expect(
      await short('a.xlsx', xlsx({ formats: ['0.00%', '0.00'], sheets: { A: `<sheetData>${sheet}</sheetData>` } })),
    ).toEqual([
      ['share', 'Graduation rate', '91.35%', '91.35', '%'],
      ['change', 'Graduation rate', '1.25', '1.25', '个百分点', 'up'],
    ]);
  });

  test('a table of names has no figures', async () => {
    expect(await short('a.csv', '姓名,电话\n张某,12345\n')).toEqual([]);
    expect(await short('a.csv', '甲,乙\n丙,丁\n')).toEqual([]);
  });
});
