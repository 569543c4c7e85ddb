import { describe, expect, it } from 'vitest';
import { factTable, factTableFrom, type FactTableModel } from '../../../src/models/widgets/fact-table.js';
import type { TableFigure } from '../../../src/models/widgets/fact-table-figures.js';
import type { TableFact, TableInput } from '../../../src/inputs/resolve-table.js';
import type { Locale } from '../../../src/format/locale.js';
import { towns } from '../../../stories/lib/towns.js';
import { amount, report, share } from '../../fixtures/model-facts.js';

function table(input: TableInput, locale: Locale = 'zh-CN', from = towns): FactTableModel {
  const made = factTableFrom(input, from, locale);
  if (!made || 'problem' in made) throw new Error(made?.problem.message.en ?? 'nothing');
  return made.model;
}

const of = (facts: readonly TableFact[], locale: Locale = 'zh-CN'): FactTableModel =>
  factTable(facts, { locale, context: report, title: '', path: 'facts' });

/** As it is seen. */
const seen = ({ before, number, fraction, tail, text }: TableFigure): string =>
  number ? before + number + fraction + tail : text;
const column = ({ rows }: FactTableModel, at: number): readonly string[] =>
  rows.map(({ cells }) => cells[at]!.map(seen).join());
const heads = ({ columns }: FactTableModel) =>
  columns.map(({ parts, unit, remarks }) => [...parts, unit, ...remarks].filter(Boolean).join('/'));

describe('six towns by four indicators', () => {
  const zh = table({ section: 'towns' });
  const en = table({ section: 'towns' }, 'en');

  it('has the unit in the head where all of a column share it, and with each figure otherwise', () => {
    expect(heads(zh)).toEqual(['茶园面积', '农业总产值/亿元', '户籍户数/户/2023年末', '通路灯的村占比/%']);
    expect(column(zh, 0)).toEqual(['1.2万亩', '0.85万亩', '2.04万亩', '0.6万亩', '3万余亩', '0.127万亩']);
    expect(column(zh, 1)).toEqual(['12.6', '8', '15.32', '4.07', '24.86', '0.9']);
    expect(heads(en)[2]).toBe('Registered homes/households/end of 2023');
    expect(column(en, 1)[1]).toBe('800 million yuan');
  });

  it('has each figure whole for who listens, whatever its head says', () => {
    expect(zh.rows[0]!.cells.map(([figure]) => figure?.text)).toEqual(['1.2万亩', '12.6亿元', '11203户', '96%']);
    expect(en.rows[4]!.cells[0]![0]).toMatchObject({ text: 'over 30,000 mu', beside: '3万余亩' });
  });

  it('keeps room for the longest fraction and the longest words behind a number', () => {
    expect(zh.columns.map(({ room }) => [room.fraction, room.tail])).toEqual([
      ['.127', '万余亩'],
      ['.32', ''],
      ['', ''],
      ['.25', ''],
    ]);
  });

  it('says what is stated beside a figure: a change, that it is planned, a note', () => {
    expect(zh.rows[0]!.cells[1]![0]).toMatchObject({ remarks: ['同比增长4.2%'], ahead: false });
    expect(zh.rows[5]!.cells[1]![0]).toMatchObject({ remarks: ['计划'], ahead: true });
    expect(zh.rows[4]!.cells[0]![0]!.remarks).toEqual(['注1']);
    expect(zh.notes).toEqual(['注1：含飞地茶园']);
    expect(en.notes).toEqual(['note 1: with gardens outside the town']);
  });

  it('says of an empty cell that there is no figure, and why one is missing', () => {
    expect(zh.rows[2]!.cells[3]).toEqual([]);
    expect([zh.none, en.none]).toEqual(['无数据', 'no figure']);
    expect(zh.rows[3]!.cells[2]![0]).toMatchObject({ text: '未公布', missing: true, number: '' });
  });

  it('is called by its rows, with the period and the source of all', () => {
    expect(zh).toMatchObject({ title: '按镇乡列出', corner: '镇乡', period: '2023年' });
    expect(en).toMatchObject({ title: 'By Town', corner: 'Town', source: { mark: 'Sample data (invented)' } });
  });
});

describe('a table', () => {
  it('has preliminary and revised figures in columns that say so, and not in each cell', () => {
    const model = table({ section: 'accounts' });
    expect(heads(model)).toEqual(['2022年/初步数/亿元', '2022年/修订数/亿元', '2023年/初步数/亿元']);
    expect(model.rows.map(({ parts }) => parts[0])).toEqual(['地区生产总值', '财政总收入', '固定资产投资']);
    expect(model.rows.flatMap(({ cells }) => cells.flat().flatMap(({ remarks }) => remarks))).toEqual([]);
  });

  it('has rows and columns as asked for, and says in a cell what they do not', () => {
    const model = table({ section: 'accounts', rows: 'label', columns: 'period' });
    expect(heads(model)).toEqual(['2022年/亿元', '2023年/亿元/初步数']);
    expect(model.rows[0]!.cells[0]!.map((figure) => [seen(figure), figure.remarks.join()])).toEqual([
      ['152.31', '初步数'],
      ['153.08', '修订数'],
    ]);
  });

  it('says of results beside plans that they are results', () => {
    const model = of([amount({ status: 'target' }), amount({ value: '4' })]);
    expect(model.rows.map(({ parts }) => parts)).toEqual([['目标'], ['实际数']]);
  });

  it('is called by the one label of its figures, or as it is told', () => {
    const ids = 'area-beishan area-nanhe';
    expect(table({ facts: ids }).title).toBe('茶园面积');
    expect(table({ facts: ids, label: '茶\u202E' }).title).toBe('茶');
  });

  it('has the period of all figures, and not of one that is another', () => {
    expect(of([amount({ period: '2022' })]).period).toBe('2022年');
    const labels = ['甲', '乙'].map((zh) => ({ label: { zh, en: zh } }));
    const model = of([amount({ ...labels[0]!, period: '2022' }), amount(labels[1]!)]);
    expect([model.period, ...model.rows.map(({ cells }) => cells[0]![0]!.remarks.join())]).toEqual([
      '2023年',
      '2022年',
      '',
    ]);
  });

  it('has a note of all figures without a mark', () => {
    const notes = [{ zh: '按可比价计算', en: 'at comparable prices' }];
    const model = of([amount({ notes }), amount({ notes, status: 'planned' })]);
    expect(model.notes).toEqual(['注：按可比价计算']);
    expect(model.rows[0]!.cells[0]![0]!.remarks).toEqual([]);
  });

  it.each<[string, TableFact, Partial<TableFigure>]>([
    ['n of m in words', share({ part: '21', whole: '24', unit: '个' }), { number: '', text: '21个（共24个）' }],
    [
      'a percentage, its count below',
      share({ percent: '87.5', part: '21', unit: '个' }),
      { number: '87', fraction: '.5', remarks: ['21个'] },
    ],
    ['a number below zero', amount({ value: '-1,234.50' }), { number: '\u22121,234', fraction: '.50' }],
    [
      'a range whole',
      amount({ value: { from: '3.5', to: '5.25' }, unit: '年' }),
      { number: '3.5～5.25', fraction: '' },
    ],
    [
      'a figure in the words of the report',
      amount({ value: '2', stated: '两个', unit: '个' }),
      { number: '两个', text: '两个' },
    ],
    ['0 as a figure', amount({ value: '0' }), { number: '0', text: '0' }],
  ])('shows %s', (_, fact, figure) => {
    expect(of([fact]).rows[0]!.cells[0]![0]).toMatchObject(figure);
  });

  it('shows changes, ratios and standings in their own words', () => {
    const facts = report.facts.filter((fact): fact is TableFact => fact.kind === 'change');
    expect(of(facts).rows[0]!.cells[0]![0]).toMatchObject({ number: '', text: '下降29.69%', remarks: [] });
  });
});
