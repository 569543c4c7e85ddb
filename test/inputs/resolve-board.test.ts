import { describe, expect, it } from 'vitest';
import type { BoardInput } from '../../src/inputs/resolve-board.js';
import { scoreBoardFrom } from '../../src/models/widgets/score-board.js';
import { report } from '../fixtures/model-facts.js';

const from = (input: BoardInput) => scoreBoardFrom(input, report, 'zh-CN');
const items = (...rows: unknown[]): BoardInput => ({ items: JSON.stringify(rows) });
const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };

describe('a board', () => {
  it('is found by its id in the report, with its own title', () => {
    expect(from({ board: 'highlights' })).toMatchObject({
      model: { title: '亮点', entries: [{ number: '1' }, { number: '2', standings: ['全省唯一'] }] },
      notice: undefined,
    });
    expect(scoreBoardFrom({ board: 'highlights' }, report, 'en')).toMatchObject({ model: { title: 'Highlights' } });
  });

  it('has another title if one is given', () => {
    expect(from({ board: 'highlights', label: '要点' })).toMatchObject({ model: { title: '要点' } });
  });

  it.each([
    ['a text', 'accidents tea-output'],
    ['a text with line breaks', ' accidents\n\ttea-output '],
    ['a list', ['accidents', 'tea-output']],
  ])('is made of facts in their order: %s', (_, facts) => {
    expect(from({ facts })).toMatchObject({
      model: { title: '', entries: [{ facts: [{ label: '交通事故' }] }, { facts: [{ label: '茶叶产值' }] }] },
    });
  });

  it('is made from hand-written items, without a report', () => {
    const written = { ...items(tea), label: '要点', period: '2023', source: '云溪镇', href: 'https://example.com/' };
    expect(scoreBoardFrom(written, undefined, 'zh-CN')).toMatchObject({
      model: {
        title: '要点',
        period: '2023年',
        source: { text: '据云溪镇报告', href: 'https://example.com/' },
        entries: [{ sentence: '茶叶产值24.86亿元（2023年）' }],
      },
    });
  });

  it('keeps the period of a hand-written entry', () => {
    expect(from({ ...items(tea, { ...tea, period: '2022' }), period: '2023' })).toMatchObject({
      model: {
        entries: [
          { facts: [{ period: '' }], sentence: '茶叶产值24.86亿元（2023年）' },
          { facts: [{ period: '2022年' }], sentence: '茶叶产值24.86亿元（2022年）' },
        ],
      },
    });
  });

  it('names the places of hand-written standings', () => {
    const rows = ['全县', '全省'].map((among) => ({ ...tea, standing: 'only', among }));
    expect(from(items(...rows))).toMatchObject({
      model: { entries: [{ facts: [{ standings: ['全县唯一'] }] }, { facts: [{ standings: ['全省唯一'] }] }] },
    });
  });

  it('has all of two hundred entries', () => {
    const outcome = from(items(...Array.from({ length: 200 }, () => tea)));
    expect(outcome && 'model' in outcome && outcome.model.entries.map(({ number }) => number).slice(-1)).toEqual([
      '200',
    ]);
  });
});

describe('returns undefined', () => {
  it.each<[string, BoardInput]>([
    ['of nothing', {}],
    ['of what was taken back', { items: null, board: null, facts: null }],
  ])('%s', (_, input) => {
    expect(from(input)).toBeUndefined();
  });

  it.each<BoardInput>([{ board: 'highlights' }, { facts: 'tea-output' }])('without a report: %o', (input) => {
    expect(scoreBoardFrom(input, undefined, 'zh-CN')).toBeUndefined();
  });
});

describe('invalid input is a problem', () => {
  it.each<[string, BoardInput, string, string]>([
    ['an unknown board', { board: 'highlight' }, 'BOARD_UNKNOWN', 'board'],
    ['an empty board', { board: '' }, 'BOARD_UNKNOWN', 'board'],
    ['an unknown fact among others', { facts: 'tea-output nothing' }, 'FACT_UNKNOWN', 'facts'],
    ['no facts', { facts: '' }, 'REQUIRED', 'facts'],
    ['blank facts', { facts: ' \n ' }, 'REQUIRED', 'facts'],
    ['an empty list of facts', { facts: [] }, 'REQUIRED', 'facts'],
    ['no JSON', { items: 'label: 5' }, 'DATA_SCHEMA', 'items'],
    ['an empty text', { items: '' }, 'DATA_SCHEMA', 'items'],
    ['no list', { items: '{}' }, 'DATA_SCHEMA', 'items'],
    ['an empty list', { items: '[]' }, 'DATA_SCHEMA', 'items'],
    ['a list of nothing', { items: '[null]' }, 'DATA_SCHEMA', 'items'],
    ['a list of numbers', { items: '[24.86]' }, 'DATA_SCHEMA', 'items'],
    ['a wrong value', items(tea, { ...tea, value: '24,86' }), 'VALUE_SEPARATOR', 'items[1].value'],
    ['a number, which has lost its zeros', items({ ...tea, value: 24.1 }), 'VALUE_FORM', 'items[0].value'],
    ['1e400', { items: '[{"label":"a","value":1e400}]' }, 'VALUE_FORM', 'items[0].value'],
    ['null', items({ ...tea, value: null }), 'VALUE_FORM', 'items[0].value'],
    ['an entry without a label', items({ value: '5' }), 'REQUIRED', 'items[0].label'],
    ['a prototype', { items: '[{"__proto__":{"label":"a","value":"5"}}]' }, 'VALUE_FORM', 'items[0].__proto__'],
  ])('%s', (_, input, code, path) => {
    expect(from(input)).toMatchObject({ problem: { code, path } });
  });

  it('has the path of the item in the list', () => {
    expect(from(items(tea, { ...tea, value: '24,86' }))).toMatchObject({
      problem: {
        message: {
          zh: 'items[1].value：应为以点为小数点、三位一组或不分组的数，实为"24,86"',
          en: 'items[1].value: expected a decimal with a point, grouped by threes (19,618) or not at all, found "24,86"',
        },
      },
    });
  });

  it('describes the expected list', () => {
    expect(from({ items: '[]' })).toMatchObject({
      problem: {
        message: {
          zh: 'items：应为至少一项的JSON列表，每项有label、value等stat-card的属性，实为"[]"',
          en: 'items: expected a JSON list of at least one object with the attributes of stat-card (label, value, …), found "[]"',
        },
      },
    });
  });
});

describe('a notice does not prevent drawing', () => {
  it('in a hand-written entry', () => {
    expect(from(items(tea, { ...tea, unit: '元\0' }))).toMatchObject({
      model: { entries: [{}, { sentence: '茶叶产值24.86亿元\uFFFD' }] },
      notice: { code: 'INPUT_CONTROL_CHARS', path: 'items[1].unit' },
    });
  });

  it('in a fact of the report', () => {
    const facts = report.facts.map((fact) =>
      fact.id === 'accidents' ? { ...fact, label: { zh: '事\u202E故', en: 'a' } } : fact,
    );
    expect(scoreBoardFrom({ facts: 'tea-output accidents' }, { ...report, facts }, 'zh-CN')).toMatchObject({
      model: { entries: [{}, { sentence: '事故下降29.69%（2023年）' }] },
      notice: { code: 'INPUT_CONTROL_CHARS', path: 'accidents.label.zh' },
    });
  });
});
