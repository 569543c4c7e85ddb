import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/models/figure.js';
import { amount, en, factOf, share, zh } from '../fixtures/model-facts.js';

describe('the figure', () => {
  it('of an amount is in parts', () => {
    expect(figureOf(amount({ value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' }), zh)).toEqual({
      before: '突破',
      number: '29',
      unit: '亿件',
      after: '',
      beside: '',
      text: '突破29亿件',
      missing: false,
      said: '',
    });
  });

  it('of a change is the change itself', () => {
    const accidents = factOf('accidents');
    expect(accidents.kind === 'change' && figureOf(accidents, zh)).toBeUndefined();
  });

  it('that is missing says why', () => {
    expect(figureOf(amount({ value: null, missing: 'withheld' }), zh)).toMatchObject({
      number: '',
      text: '不予公布',
      missing: true,
    });
  });

  it.each([
    ['n of m', { part: '21', whole: '24', unit: '村' }, '21/24', '', ''],
    ['a percentage', { percent: '87.5' }, '87.5', '', ''],
    [
      'n of m with its percentage',
      { part: '21', whole: '24', unit: '村', percent: '87.5' },
      '21/24',
      '21村（共24村，占87.5%）',
      '21 of 24 villages (87.5%)',
    ],
    [
      'a percentage with its count',
      { part: '8449', unit: '套', percent: '99' },
      '99',
      '99%（8449套）',
      '99% (8449 homes)',
    ],
  ])('of a share leaves nothing out: %s', (_, parts, number, said, english) => {
    expect(figureOf(share(parts), zh)).toMatchObject({ number, said });
    expect(figureOf(share(parts), en)?.said).toBe(english);
  });

  it('knows the units that the report declares', () => {
    expect(figureOf(amount({ value: '2', unit: '张' }), en)?.text).toBe('2 tickets');
    expect(figureOf(share({ part: '1', whole: '2', unit: '张' }), en)?.text).toBe('1 of 2 tickets');
  });

  it('shows no control character', () => {
    expect(figureOf(amount({ value: '5', unit: '\u202E元\0' }), zh)).toMatchObject({
      unit: '元\uFFFD',
      text: '5元\uFFFD',
    });
  });
});
