import { describe, expect, it } from 'vitest';
import { scoreBoard } from '../../../src/models/widgets/score-board.js';
import type { Standing } from '../../../src/report/types.js';
import { amount, en, factOf, zh } from '../../fixtures/model-facts.js';

const tea = factOf('tea-output');
const rank: Standing = { kind: 'rank', position: 1, among: 'county', mentions: [] };
const measured: Standing = { ...rank, measure: { zh: '规模总量', en: 'total scale' } };

describe('a board', () => {
  it('has a title, a period, a source and numbered entries', () => {
    const board = scoreBoard('亮点', [{ facts: [tea] }, { facts: [factOf('accidents')] }], zh);
    expect(board).toMatchObject({
      title: '亮点',
      period: '2023年',
      source: { text: '据云溪镇人民政府报告' },
      entries: [
        { number: '1', sentence: '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）' },
        { number: '2', sentence: '交通事故下降29.69%（2023年）' },
      ],
    });
  });

  it('C14: of one event says its date and not the period of the report beside it', () => {
    const fair = factOf('tea-fair');
    expect(scoreBoard('', [{ facts: [fair] }], zh)).toMatchObject({
      period: '',
      entries: [{ facts: [{ label: '2023年10月16日', headline: '茶会' }] }],
    });
    expect(scoreBoard('', [{ facts: [fair] }, { facts: [tea] }], zh).period).toBe('2023年');
  });

  it('without a period has none', () => {
    expect(scoreBoard('', [], { locale: 'zh-CN', context: { period: '', places: [] } })).toEqual({
      title: '',
      entries: [],
      period: '',
      source: undefined,
    });
  });

  it.each([
    ['tea-output', { label: '茶叶产值', headline: '', figure: { text: '24.86亿元' }, standings: ['全县第一'] }],
    ['accidents', { label: '交通事故', headline: '', figure: undefined, change: { text: '下降29.69%' } }],
    ['green-town', { label: '云溪镇', headline: '绿色乡镇', standings: ['全县首批'] }],
    ['tea-fair', { label: '2023年10月16日', headline: '茶会', standings: [] }],
    ['fair-visitors', { label: '茶会客流', figure: { text: '未公布', missing: true } }],
  ])('shows %s', (id, expected) => {
    expect(scoreBoard('', [{ facts: [factOf(id)] }], zh).entries[0]?.facts).toMatchObject([expected]);
  });
});

describe('the period of a fact', () => {
  it.each([
    ['the board’s own', {}, ''],
    ['the board’s own, said again', { period: '2023' }, ''],
    ['another', { period: '2022' }, '2022年'],
    ['a day', { date: '2023-10-16' }, '2023年10月16日'],
  ])('is shown where it is not the board’s: %s', (_, when, period) => {
    expect(scoreBoard('', [{ facts: [amount(when)] }], zh).entries[0]?.facts[0]?.period).toBe(period);
  });
});

describe('a standing of several facts together', () => {
  const two = [tea, factOf('fair-days')];

  it('is said of the entry and of none of its facts, and that this is open is said too', () => {
    expect(scoreBoard('', [{ facts: two, standings: [rank] }], zh).entries).toMatchObject([
      {
        facts: [{ standings: [] }, { standings: [] }],
        standings: ['全县第一'],
        remark: '原文未指明是哪一项',
        sentence:
          '茶叶产值24.86亿元，同比增长18.58%（2023年）；茶会天数3～5天（2023年）；全县第一（原文未指明是哪一项）',
      },
    ]);
    expect(scoreBoard('', [{ facts: two, standings: [rank] }], en).entries[0]?.sentence).toMatch(
      /; first in the county \(the report does not say which\)$/,
    );
  });

  it('is not open where the report says what is ranked', () => {
    expect(scoreBoard('', [{ facts: two, standings: [measured] }], zh).entries).toMatchObject([
      { standings: ['规模总量全县第一'], remark: '' },
    ]);
  });

  it('is not open where there is one fact', () => {
    expect(scoreBoard('', [{ facts: [tea], standings: [rank] }], zh).entries).toMatchObject([
      { facts: [{ standings: [] }], standings: ['全县第一'], remark: '' },
    ]);
  });
});
