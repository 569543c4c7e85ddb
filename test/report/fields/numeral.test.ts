import { describe, expect, it } from 'vitest';
import { DECIMAL } from '../../../src/report/schema/decimal.js';
import { decimalsIn, isNegative, plainDecimal } from '../../../src/report/fields/numeral.js';
import { compare, inOnes, percentOf } from '../../../src/report/values/derive.js';

describe('plainDecimal', () => {
  it.each([
    ['24.86', '24.86'],
    ['-5', '-5'],
    ['19,618', '19618'],
    ['1,234,567.80', '1234567.80'],
    ['12 345', '12345'],
    ['1\u00A0234', '1234'],
    ['1\u2009234', '1234'],
    ['1\u202F234', '1234'],
    ["1'234", '1234'],
    ['1’234', '1234'],
    ['−17.5', '-17.5'],
    ['－１７．５', '-17.5'],
    ['１，２３４', '1234'],
  ])('reads %s as %s', (printed, plain) => {
    expect(DECIMAL.test(printed)).toBe(true);
    expect(plainDecimal(printed)).toBe(plain);
  });

  it.each(['', 'x', '1e5', '二十四', '24.86%'])('leaves %j, which is none, as it is', (text) => {
    expect(plainDecimal(text)).toBe(text);
  });
});

describe('a printed numeral', () => {
  it('has its decimals and its sign', () => {
    expect([decimalsIn('1,234.50'), decimalsIn('１２．３'), decimalsIn('19,618')]).toEqual([2, 1, 0]);
    expect([isNegative('−17.5'), isNegative('－５'), isNegative('5')]).toEqual([true, true, false]);
  });

  it('is calculated with', () => {
    expect(compare('19,618', '19618')).toBe(0);
    expect(inOnes('1,234.5', 4)).toBe('12345000');
    expect(percentOf('１，５００', '3,000')).toBe('50.0');
  });
});
