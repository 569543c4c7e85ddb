import { describe, expect, it } from 'vitest';
import { endsInFact, figureKey, figuresOf } from '../../../src/report/checks/corrections.js';
import type { CorrectedFigure, Fact } from '../../../src/report/types.js';

const about = { id: 'x', label: { zh: '某项' }, section: 'economy', mentions: [] };
const fact = (more: object): Fact => ({ ...about, ...more }) as unknown as Fact;
const rank = (more: object) => ({ kind: 'rank', among: 'city', mentions: [], ...more });

/** A fact by the sort of figure, where that figure is in it, and how a correction writes it. */
const CASES: readonly (readonly [name: string, of: Fact, place: string, figure: CorrectedFigure])[] = [
  [
    'amount',
    fact({ kind: 'amount', value: '24.86', scale: '亿', unit: '元' }),
    'value',
    { value: '24.86', scale: '亿', unit: '元' },
  ],
  ['percentage', fact({ kind: 'share', percent: '68.7' }), 'percent', { value: '68.7', unit: '%' }],
  ['fraction', fact({ kind: 'share', fraction: '1/6' }), 'fraction', { fraction: '1/6' }],
  [
    'tenths',
    fact({ kind: 'share', tenths: '7', qualifier: 'at-least', word: '以上' }),
    'tenths',
    { tenths: '7', qualifier: 'at-least', word: '以上' },
  ],
  ['ratio', fact({ kind: 'ratio', terms: ['2', '1'], separator: '∶' }), 'terms', { terms: ['2', '1'], separator: '∶' }],
  [
    'multiple',
    fact({ kind: 'change', change: { form: 'times', direction: 'up', value: '2.5' } }),
    'changes[0]',
    { value: '2.5', unit: '倍' },
  ],
  [
    'start of a change',
    fact({
      kind: 'amount',
      value: '12',
      unit: '家',
      change: { form: 'absolute', direction: 'up', value: null, from: { value: '9', unit: '家' } },
    }),
    'changes[0].from',
    { value: '9', unit: '家' },
  ],
  [
    'figure of the year before',
    fact({ kind: 'amount', value: '12', unit: '家', comparative: { value: '9', unit: '家' } }),
    'comparative',
    { value: '9', unit: '家' },
  ],
  ['rank', fact({ kind: 'standing', standings: [rank({ position: 3 })] }), 'standings[0].position', { position: 3 }],
  [
    'rank beside an amount',
    fact({ kind: 'amount', value: '8', unit: '亿元', standings: [rank({ position: 9 }), rank({ within: 10 })] }),
    'standings[1].within',
    { within: 10 },
  ],
  [
    'streak',
    fact({ kind: 'standing', standings: [rank({ position: 1, streak: { value: '3', unit: '年' } })] }),
    'standings[0].streak',
    { value: '3', unit: '年' },
  ],
  [
    'count of an honour',
    fact({ kind: 'honour', count: { value: '4', unit: '个' } }),
    'count',
    { value: '4', unit: '个' },
  ],
];

describe('figuresOf', () => {
  it.each(CASES)('has the figure of: %s', (_, of, place, figure) => {
    expect(figuresOf(of).get(place)).toEqual(figure);
    expect(endsInFact(figure, of)).toBe(true);
  });

  it('has no figure of a standing that is none', () => {
    expect([
      ...figuresOf(fact({ kind: 'standing', standings: [rank({ kind: 'first-batch', among: 'city' })] })),
    ]).toEqual([]);
  });
});

describe('figureKey', () => {
  it('is another one for each sort of figure with the same digits', () => {
    const all: readonly CorrectedFigure[] = [
      { value: '2' },
      { terms: ['2', '1'] },
      { fraction: '2/1' },
      { tenths: '2' },
      { position: 2 },
      { within: 2 },
    ];
    expect(new Set(all.map(figureKey)).size).toBe(all.length);
  });

  it('is the same for numbers that are one number', () => {
    expect(figureKey({ terms: ['1,000', '2'] })).toBe(figureKey({ terms: ['1000', '2'] }));
  });
});
