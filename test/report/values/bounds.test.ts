import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  numbersOf,
  overlap,
  sumOf,
  type Bounds,
  type End,
  type Figure,
} from '../../../src/report/values/bounds.js';
import type { Qualifier, Scale } from '../../../src/report/lists/terms.js';

/** `29亿 over` and the like: digits, scale, and a qualifier. */
function figure(text: string, unit?: string): Figure {
  const [, digits = '', scale, qualifier] = /^(\S*?)([千万百亿]*)(?: (\S+))?$/.exec(text)!;
  const [from, to] = digits.split('~');
  return {
    value: digits === 'null' ? null : to === undefined ? from! : { from: from!, to },
    scale: (scale || undefined) as Scale | undefined,
    qualifier: qualifier as Qualifier | undefined,
    unit,
  };
}

/** As mathematicians write it: `[28.5, 30)`; ∞ where there is no end. */
function interval({ low, high }: Bounds): string {
  const at = (end: End | undefined): string => end?.at ?? '∞';
  return `${low && !low.isOpen ? '[' : '('}${at(low)}, ${at(high)}${high && !high.isOpen ? ']' : ')'}`;
}

const intervalOf = (text: string, unit?: string) => interval(boundsOf([figure(text, unit)])[0]!);

describe('the bounds of a figure', () => {
  it.each([
    ['rounded or cut, half a step below and a step above', '29.5亿', '[2945000000, 2960000000)'],
    ['with a whole number before its scale word', '29亿', '[2850000000, 3000000000)'],
    ['with decimals and no scale word', '18.58', '[18.575, 18.59)'],
    ['with a zero behind its point', '29.50', '[29.495, 29.51)'],
    ['counted', '826', '[826, 826]'],
    ['of none, counted', '0', '[0, 0]'],
    ['of nearly none', '0.0', '(-0.1, 0.1)'],
    ['below zero', '-1.5', '(-1.6, -1.45]'],
    ['that is a range', '3~5', '[3, 5]'],
    ['that is a range of roundings', '3.0~5.0', '[2.95, 5.1)'],
    ['over', '29亿 over', '(2900000000, ∞)'],
    ['at least', '100 at-least', '[100, ∞)'],
    ['up to', '100 up-to', '(∞, 100]'],
    ['nearly 30', '30 nearly', '[20, 30)'],
    ['nearly 29.5', '29.50 nearly', '[29.4, 29.5)'],
    ['about 2400', '2400 about', '[2300, 2500]'],
    ['about none', '0 about', '[-1, 1]'],
    ['a range and over', '3~5 over', '(3, ∞)'],
  ])('%s: %s', (_, text, expected) => expect(intervalOf(text)).toBe(expected));

  it('is none of a missing one', () => expect(boundsOf([figure('null')])).toEqual([undefined]));

  it.each([
    ['公顷, which are 15亩 each', '2', '公顷', '[30, 30]'],
    ['公顷 with a fraction', '2.0', '公顷', '[29.25, 31.5)'],
    ['平方公里', '1.5', '平方公里', '[1450000, 1600000)'],
    ['亩, which are none of another unit', '826', '亩', '[826, 826]'],
    ['about 公顷', '20 about', '公顷', '[150, 450]'],
  ])('in %s', (_, text, unit, expected) => expect(intervalOf(text, unit)).toBe(expected));

  it.each([
    ['beside another whole one', ['826', '828'], '[826, 826]'],
    ['beside a fraction of its unit', ['826', '826.4'], '[825.5, 827)'],
    // A scale word says nothing of what was counted: 1.5万 may be 15 012 people.
    ['beside a fraction of a scale', ['826', '1.5万'], '[826, 826]'],
  ])('takes a whole number %s', (_, texts, expected) =>
    expect(interval(boundsOf(texts.map((text) => figure(text, '亩')))[0]!)).toBe(expected),
  );

  it('takes a whole number beside a fraction of another unit for counted', () => {
    const [first] = boundsOf([figure('826', '亩'), figure('67.41', '平方米')]);
    expect(interval(first!)).toBe('[826, 826]');
  });
});

describe('whether two figures can be one', () => {
  it.each([
    ['29.5亿', '29亿 over', true],
    ['29亿', '29亿 over', true],
    ['28亿', '29亿 over', false],
    // 29.7亿, cut and rounded.
    ['29亿', '30亿', true],
    // Only touching, and cut to 29 is below 30.
    ['29亿', '3000000000', false],
    ['29亿', '30亿 at-least', false],
    ['29亿', '30亿 up-to', true],
    ['100', '100 over', false],
    ['100', '100 at-least', true],
    ['100', '100 up-to', true],
    ['100', '100 nearly', false],
    ['29.4', '29.40', true],
    ['29.4', '29.5', true],
    ['29.4', '29.6', false],
    ['29.5亿', '30亿 nearly', true],
    ['19.8亿', '30亿 nearly', false],
    ['20亿', '30亿 nearly', true],
    ['826', '828', false],
    ['826', '826.4', true],
    ['825', '826.4', false],
    ['-1.5', '1.5', false],
    ['3~5', '5', true],
    ['3~5', '6', false],
    ['2400 over', '2400 up-to', false],
    ['2400 at-least', '2400 up-to', true],
  ])('%s and %s: %s', (a, b, expected) => {
    const [first, second] = boundsOf([figure(a), figure(b)]);
    expect(overlap(first!, second!)).toBe(expected);
    expect(overlap(second!, first!)).toBe(expected);
  });
});

describe('the bounds of a sum', () => {
  const sum = (...texts: readonly string[]) =>
    interval(sumOf(boundsOf(texts.map((text) => figure(text))).map((one) => one!)));

  it.each([
    ['of nothing', [], '[0, 0]'],
    ['of counts', ['317', '166', '345'], '[828, 828]'],
    ['of what was rounded or cut', ['0.1', '0.2'], '[0.2, 0.5)'],
    ['of counts and an open end', ['10', '2400 over'], '(2410, ∞)'],
    ['without either end', ['2400 over', '100 up-to'], '(∞, ∞)'],
  ])('%s', (_, texts, expected) => expect(sum(...texts)).toBe(expected));
});

it('numbersOf gives ones of the base unit', () => {
  expect([figure('24.86亿', '元'), figure('2', '公顷'), figure('3~5万'), figure('null')].map(numbersOf)).toEqual([
    ['2486000000'],
    ['30'],
    ['30000', '50000'],
    [],
  ]);
});
