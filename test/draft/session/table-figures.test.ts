import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { sentence } from '../../../src/format/sentence.js';
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

/** The sentences of a table's report. */
async function printed(name: string, text: string, period = '2024'): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const source = await read(name, bytes);
  const draft = makeDraft({ name, bytes, format: 'csv', source, known: { period } }, found([]));
  const exported = exportDraft(draft, source.text, { asProposed: true });
  if (!exported.ok) throw new Error(exported.problems[0]?.message.en);
  expect(exported.left).toEqual([]);
  const { report } = exported;
  return report.facts.map((fact) => sentence(fact, report, report.languages?.[0] === 'en' ? 'en' : 'zh-CN'));
}

describe('numbers with grouping are printed as in the table', () => {
  test('a number with thousands separators keeps them, and so does that of the year before', async () => {
    expect(
      await printed(
        'a.csv',
        '指标,单位,2024年,2023年,增长（%）\n茶叶产量,吨,"1,204.5","1,150.0",4.7\n游客,人次,"19,618","18,000",9.0\n',
      ),
    ).toEqual([
      '茶叶产量1,204.5吨，同比增长4.7%，2023年为1,150.0吨（2024年）',
      '游客19,618人次，同比增长9.0%，2023年为18,000人次（2024年）',
    ]);
  });

  test('a column of money in millions is printed with its sign in front', async () => {
    expect(
      await printed(
        'a.csv',
        'Indicator,Unit,2024,2023,Change (%)\nVisits,visits,"19,618","18,000",9.0\nSpending,$ million,"1,234.5","1,184.7",4.2\nGrants,£m,12.5,11.0,13.6\n',
      ),
    ).toEqual([
      'Visits: 19,618, up 9.0% year on year, compared with 18,000 visits (2023), 2024',
      'Spending $1,234.5 million, up 4.2% year on year, compared with $1,184.7 million (2023), 2024',
      'Grants £12.5 million, up 13.6% year on year, compared with £11.0 million (2023), 2024',
    ]);
  });

  test('a change with grouping is a change, and one of 0.0 is none', async () => {
    expect(await short('a.csv', '指标,单位,2024年,增长（%）\n游客,人次,5,"1,234.5"\n企业,家,7,0.0\n')).toEqual([
      ['amount', '游客', '5', '5', '人次', '2024'],
      ['change', '游客', '1,234.5', '1,234.5', '%', 'up'],
      ['amount', '企业', '7', '7', '家', '2024'],
      ['change', '企业', '0.0', '0.0', '%', 'flat'],
    ]);
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
      ['amount', '地区生产总值', '1,234.50', '1,234.50', '亿元'],
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
    ).toEqual([
      ['amount', '税收收入', '8.10', '8.10', '亿元', '2022'],
      ['amount', '税收收入', '8.30', '8.30', '亿元', '2023'],
      ['share', '城镇化率', '60.1', '60.1', '%', '2022'],
      ['share', '城镇化率', '61.2', '61.2', '%', '2023'],
    ]);
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
