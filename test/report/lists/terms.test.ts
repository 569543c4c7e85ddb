import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import * as terms from '../../../src/report/lists/terms.js';
import { outcome, reportWith } from '../../fixtures/report.js';

describe('the lists', () => {
  it.each([
    ['$.entity.level', terms.LEVELS],
    ['$.facts[0].qualifier', terms.QUALIFIERS],
    ['$.facts[6].missing', terms.MISSING_REASONS],
    ['$.facts[2].better', terms.POLARITIES],
    ['$.facts[0].change.basis', terms.BASES.filter((basis) => basis !== 'since')],
    ['$.facts[0].status', terms.STATUSES],
    ['$.facts[0].change.prices', terms.PRICES],
    ['$.facts[0].scale', Object.keys(terms.SCALES)],
  ])('are what the contract takes at %s', (at, values) => {
    for (const value of values) expect(outcome(parseReport(reportWith(at, value)))).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('have a power of ten for each scale word', () => {
    expect(terms.SCALES).toMatchObject({ 十: 1, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 千亿: 11, 万亿: 12 });
    expect(terms.SCALES).toMatchObject({
      萬: 4,
      億: 8,
      thousand: 3,
      k: 3,
      million: 6,
      m: 6,
      billion: 9,
      bn: 9,
      trillion: 12,
    });
  });
});
