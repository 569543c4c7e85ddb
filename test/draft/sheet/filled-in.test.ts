import { describe, expect, test } from 'vitest';
import { filledIn } from '../../../src/draft/sheet/filled-in.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { findFigures } from '../../../src/draft/find-figures.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { found } from '../../support/drafts.js';
import { row, words, xlsx } from '../../support/office-files.js';
import { read } from '../../support/read.js';
import { readDocument } from '../../../src/draft/read/read-document.js';

const HEADS = [
  '章节',
  '指标名称',
  '数值',
  '单位',
  '限定',
  '增减（%）',
  '比较基准',
  '位次',
  '排名范围',
  '时期',
  '报告原句',
];

/** The workbook with rows filled in, each as an office types it. */
function workbook(...rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [HEADS, ...rows].map((cells, r) =>
    row(r + 1, cells.map((text, c) => (text ? words(`${String.fromCharCode(65 + c)}${r + 1}`, text) : '')).join('')),
  );
  return xlsx({ sheets: { 指标: `<sheetData>${lines.join('')}</sheetData>` } });
}

const wrongIn = async (...rows: readonly (readonly string[])[]) =>
  filledIn(await read('a.xlsx', workbook(...rows)))?.wrong.map(({ origin, code }) => `${origin} ${code}`);

describe('what an office has filled in', () => {
  const GOOD = [
    ['经济', '示例：茶叶产量', 'x'],
    ['经济', '茶叶产值', '3.20', '亿元', '超过', '-5.1', '同比', '2', '全县', '2023', '茶叶产值超过3.20亿元'],
    ['经济', '茶室', '12', '座'],
    ['社会', '绿化率', '45.6', '%'],
  ];

  test('becomes figures with their changes and ranks, each at its cell', async () => {
    const source = await read('a.xlsx', workbook(...GOOD));
    const read1 = filledIn(source)!;
    expect(read1.wrong).toEqual([]);
    expect(
      read1.facts.map(({ kind, label, quote, value, scale, unit, direction, position, qualifier }) =>
        [kind, label, quote, value, scale, unit, direction, position, qualifier].filter((each) => each !== undefined),
      ),
    ).toEqual([
      ['amount', '茶叶产值', '3.20', '3.20', '亿', '元', 'over'],
      ['change', '茶叶产值', '-5.1', '5.1', '%', 'down'],
      ['rank', '茶叶产值', '2', '2', '', '2'],
      ['amount', '茶室', '12', '12', '座'],
      ['share', '绿化率', '45.6', '45.6', '%'],
    ]);
    for (const { start, end, quote } of read1.facts) expect(source.text.slice(start, end)).toBe(quote);
  });

  test('is nothing at all in a workbook with its example row alone', async () => {
    const bytes = workbook(['经济', '示例：茶叶产量', '3.20', '万吨', '超过', '5.1', '同比', '2', '全县', '2023']);
    const source = await read('a.xlsx', bytes);
    const draft = makeDraft({ name: 'a.xlsx', bytes, format: 'xlsx', source }, findFigures(source.text));
    expect([draft.facts, draft.unread, draft.statements]).toEqual([[], [], []]);
  });

  test('gives a report that passes every check', async () => {
    const bytes = workbook(...GOOD);
    const document = await readDocument({ name: 'a.xlsx', bytes });
    if (!document.ok) throw new Error(document.refusal.code);
    const draft = makeDraft(
      { name: 'a.xlsx', bytes, format: document.format, source: document.source, known: { period: '2023' } },
      found([]),
    );
    expect(draft.sections.map(({ title }) => title)).toEqual(['经济', '社会']);
    const exported = exportDraft(draft, document.source.text, { asProposed: true });
    expect(exported.left.map(({ code, message }) => [code, message.en])).toEqual([]);
    expect(exported.ok && exported.report.facts).toMatchObject([
      {
        kind: 'amount',
        value: '3.20',
        change: { direction: 'down', value: '5.1' },
        standings: [{ position: 2, among: 'county' }],
        section: 'section-1',
      },
      { kind: 'amount', value: '12', unit: '座' },
      { kind: 'share', percent: '45.6', section: 'section-2' },
    ]);
  });
});

describe('each wrong cell is named by sheet and address', () => {
  test.each([
    [['', '', '3'], '指标!B2 LABEL_MISSING'],
    [['', '甲', ''], '指标!C2 VALUE_MISSING'],
    [['', '甲', '约三'], '指标!C2 VALUE_FORM'],
    [['', '甲', '3亿'], '指标!C2 VALUE_FORM'],
    [['', '甲', '3', '', '大概'], '指标!E2 QUALIFIER_UNKNOWN'],
    [['', '甲', '3', '', '', '增长5'], '指标!F2 CHANGE_FORM'],
    [['', '甲', '3', '', '', '5', '去年'], '指标!G2 BASIS_UNKNOWN'],
    [['', '甲', '3', '', '', '', '同比'], '指标!G2 BASIS_ALONE'],
    [['', '甲', '3', '', '', '', '', '第一', '全县'], '指标!H2 RANK_FORM'],
    [['', '甲', '3', '', '', '', '', '1'], '指标!I2 PLACE_MISSING'],
    [['', '甲', '3', '', '', '', '', '', '', '去年'], '指标!J2 PERIOD_FORM'],
    [['', '甲', '3', '', '', '', '', '', '', '', '产值4亿元'], '指标!K2 SENTENCE_OTHER'],
  ])('%j', async (cells, wanted) => {
    // A full row below keeps the last columns of the sheet.
    const full = ['经', '乙', '1', '吨', '约', '1', '同比', '1', '全县', '2023', '乙约1吨'];
    expect(await wrongIn(cells, full)).toEqual([wanted]);
  });

  test('a column that is gone', async () => {
    const heads = HEADS.filter((head) => head !== '数值');
    const bytes = xlsx({
      sheets: {
        指标: `<sheetData>${row(1, heads.map((text, c) => words(`${String.fromCharCode(65 + c)}1`, text)).join(''))}</sheetData>`,
      },
    });
    expect(filledIn(await read('a.xlsx', bytes))?.wrong.map(({ code, message }) => [code, message.zh])).toEqual([
      ['HEAD_MISSING', '缺少“数值”一列：请重新取用模板'],
    ]);
  });

  test('any other table is none of ours', async () => {
    expect(filledIn(await read('a.csv', '指标名称,数值\n甲,3\n'))).toBeUndefined();
  });
});
