import { describe, expect, it } from 'vitest';
import { claimsOf, spelt } from '../../../src/audit/rule-inputs/figures.js';
import type { Fact } from '../../../src/report/types.js';
import { validReport } from '../../fixtures/report.js';

describe('spelt', () => {
  it.each([
    [{ value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' }, '突破29亿件'],
    [{ value: '2400', unit: '件', qualifier: 'over', word: '余' }, '2400余件'],
    [{ value: '1.5', scale: '万', unit: '户', qualifier: 'over', word: '余' }, '1.5万余户'],
    [{ value: '100', scale: '万', unit: '元', qualifier: 'at-least', word: '以上' }, '100万元以上'],
    [{ value: '30', qualifier: 'nearly' }, '近30'],
    [{ value: { from: '3', to: '5' }, unit: '年' }, '3–5年'],
    [{ value: null, unit: '人次' }, '—人次'],
  ] as const)('%j is %s', (figure, text) => expect(spelt(figure)).toBe(text));
});

it('claimsOf finds the figures of each kind of fact', () => {
  const facts = validReport().facts as Fact[];
  const of = (fact: Fact) => claimsOf(fact, '$').map(({ path, figures }) => [path, ...figures.map((one) => one.path)]);
  expect(facts.slice(0, 5).map(of)).toEqual([
    [
      ['$', '$.value'],
      ['$.change', '$.change.value'],
    ],
    [['$', '$.part', '$.whole', '$.percent']],
    [
      ['$', '$.change.value'],
      ['$.change', '$.change.value'],
    ],
    [],
    [],
  ]);
});
