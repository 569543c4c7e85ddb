import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse.js';
import * as terms from '../../src/report/terms.js';
import { outcome, reportWith, validReport } from '../fixtures/report.js';

const fact = validReport().facts[0];

describe('the lists', () => {
  it.each([
    ['$.entity.level', terms.LEVELS],
    ['$.facts[0].qualifier', terms.QUALIFIERS],
    ['$.facts[6].missing', terms.MISSING_REASONS],
    ['$.facts[2].better', terms.POLARITIES],
    ['$.facts[0].change.basis', terms.BASES],
    ['$.facts[0].scale', Object.keys(terms.SCALES)],
  ])('are what the contract takes at %s', (at, values) => {
    for (const value of values) expect(outcome(parseReport(reportWith(at, value)))).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('have a power of ten for each scale word', () => {
    expect(terms.SCALES).toEqual({ 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 });
  });
});

describe('D16: qualifying words', () => {
  it.each([
    ['余', 'over', 'inside'],
    ['突破', 'over', 'before'],
    ['超', 'over', 'before'],
    ['近', 'nearly', 'before'],
    ['约', 'about', 'before'],
    ['以上', 'at-least', 'after'],
    ['不超过', 'up-to', 'before'],
  ])('%s means %s and stands %s', (word, means, stands) => {
    expect(terms.QUALIFIER_WORDS[word]).toEqual({ means, stands });
  });

  it.each(Object.entries(terms.QUALIFIER_WORDS))('%s is kept beside its own qualifier only', (word, { means }) => {
    for (const qualifier of terms.QUALIFIERS)
      expect(outcome(parseReport(reportWith('$.facts[0]', { ...fact, qualifier, word })))).toEqual(
        qualifier === means ? [] : ['QUALIFIER_WORD $.facts[0].word'],
      );
  });

  it.each(Object.entries(terms.DEFAULT_WORD))('%s has %s, which is before the figure', (qualifier, word) => {
    expect(terms.QUALIFIER_WORDS[word]).toEqual({ means: qualifier, stands: 'before' });
  });
});
