import { describe, expect, it } from 'vitest';
import { likeness, match, scoreOf, type Proposed } from '../../../scripts/lib/draft/draft-score.mjs';

const TEXT = '税收18.2亿元，增长6%，居全县第2位，获评“文明镇”。';
const place = (quote: string) => ({ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const GOLD = {
  facts: [
    { ...place('18.2亿元'), kind: 'measure', value: '18.2', unit: '亿元', label: '税收' },
    { ...place('增长6%'), kind: 'change', value: '6', unit: '%', direction: 'up', label: '税收' },
    { ...place('居全县第2位'), kind: 'rank', value: '2', unit: '位', rank: { position: 2 }, label: '税收' },
    { ...place('“文明镇”'), kind: 'award', value: null, unit: null, label: '“文明镇”' },
  ],
  not_facts: [],
};
const ALL: readonly Proposed[] = [
  { ...place('18.2亿元'), kind: 'amount', value: '18.2', scale: '亿', unit: '元', label: '税收' },
  { ...place('增长6%'), kind: 'change', value: '6', unit: '%', direction: 'up', label: '税收' },
  { ...place('第2位'), kind: 'rank', value: '2', position: '2', unit: '', label: '税收' },
  { ...place('“文明镇”'), kind: 'honour', value: null, unit: '', label: '“文明镇”' },
];
const scored = (facts: readonly Proposed[]) => scoreOf([match(GOLD, facts)]);
const without = (i: number, change: Partial<Proposed>) => ALL.map((one, j) => (i === j ? { ...one, ...change } : one));

describe('the score of a draft', () => {
  it('is 1 for what the gold list says', () => {
    expect(scored(ALL)).toEqual({ found: 4, missed: 0, wrong: 0, f1: 1, strict: 1, close: 1, ofThree: 1 });
  });

  it.each([
    ['its scale is dropped', without(0, { scale: null }), { found: 3, missed: 1, wrong: 1 }],
    ['it is somewhere else', without(0, { start: 20, end: 25 }), { found: 3, missed: 1, wrong: 1 }],
    ['it is not proposed', ALL.slice(1), { found: 3, missed: 1, wrong: 0 }],
    ['it is another rank', without(2, { position: '3' }), { found: 3, missed: 1, wrong: 1 }],
  ])('counts a figure as missed where %s', (_, facts, counts) => {
    expect(scored(facts)).toMatchObject(counts);
  });

  it.each([
    ['the unit', without(0, { unit: '人' })],
    ['the kind', without(1, { kind: 'share' })],
    ['the direction', without(1, { direction: 'down' })],
  ])('is strict about %s', (_, facts) => {
    expect(scored(facts)).toMatchObject({ found: 4, f1: 1, strict: 0.75 });
  });

  it('takes the best of three labels beside the first', () => {
    const facts = ALL.map((one) => ({ ...one, label: '镇', labels: ['镇', one.label ?? ''] }));
    expect(scored(facts)).toMatchObject({ close: 0, ofThree: 1 });
  });

  it('compares labels by their characters in order', () => {
    expect(likeness('人均可支配收入', '城乡居民人均可支配收入')).toBeCloseTo(14 / 18);
    expect(likeness('', '税收')).toBe(0);
  });
});
