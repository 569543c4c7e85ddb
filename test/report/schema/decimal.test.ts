import { describe, expect, it } from 'vitest';
import { DECIMAL, decimalProblem } from '../../../src/report/schema/decimal.js';
import { processorTime } from '../../support/processor-time.js';

const DIGITS_24 = '123456789012345678901234';

describe('decimalProblem', () => {
  it.each([
    '0',
    '0.0',
    '0.00',
    '24.86',
    '24.860',
    '-5',
    '-0.01',
    '8875',
    '9007199254740993',
    DIGITS_24,
    `-${DIGITS_24}.123456789012`,
    '19,618',
    '1,234,567.8',
    '123,456,789,012,345,678,901,234',
    '12 345',
    '1\u00A0234',
    '1\u202F234',
    "1'234",
    '1’234',
    '−17.5',
    '１２．３',
    '－５',
    '１，２３４',
    '１２,３４５.６',
  ])('takes %s', (text) => {
    expect(decimalProblem(text)).toBeUndefined();
    expect(DECIMAL.test(text)).toBe(true);
  });

  it.each([
    ['VALUE_EMPTY', ''],
    ['VALUE_EMPTY', ' \t\n'],
    ['VALUE_EMPTY', '\u3000'],
    ['VALUE_NAN', 'NaN'],
    ['VALUE_NAN', '-Infinity'],
    ['VALUE_NAN', '+inf'],
    ['VALUE_FULL_WIDTH', '24．86'],
    ['VALUE_FULL_WIDTH', '－5'],
    ['VALUE_FULL_WIDTH', '２4'],
    ['VALUE_FULL_WIDTH', '１２，３４'],
    ['VALUE_EXPONENT', '1e400'],
    ['VALUE_EXPONENT', '1e-7'],
    ['VALUE_EXPONENT', '-1.5E+21'],
    ['VALUE_EXPONENT', '.5e3'],
    ['VALUE_SEPARATOR', '24,86'],
    ['VALUE_SEPARATOR', '1,234 567'],
    ['VALUE_SEPARATOR', '1234,567'],
    ['VALUE_SEPARATOR', '0,618'],
    ['VALUE_SEPARATOR', '1,2345'],
    ['VALUE_SEPARATOR', '1.234,5'],
    ['VALUE_SEPARATOR', '1 23'],
    ['VALUE_NEGATIVE_ZERO', '-0'],
    ['VALUE_NEGATIVE_ZERO', '-0.00'],
    ['VALUE_NEGATIVE_ZERO', '−0'],
    ['VALUE_NEGATIVE_ZERO', '－０．０'],
    ['VALUE_DIGITS', `${DIGITS_24}5`],
    ['VALUE_DIGITS', '0.1234567890123'],
    ['VALUE_DIGITS', '9'.repeat(64)],
    ['VALUE_DIGITS', '9'.repeat(65)],
    ['VALUE_FORM', '0x1F'],
    ['VALUE_FORM', '١٢'],
    ['VALUE_FORM', ' 24.86'],
    ['VALUE_FORM', '24.86\n'],
    ['VALUE_FORM', '+1'],
    ['VALUE_FORM', '--1'],
    ['VALUE_FORM', '.5'],
    ['VALUE_FORM', '5.'],
    ['VALUE_FORM', '1.2.3'],
    ['VALUE_FORM', '007'],
    ['VALUE_FORM', '5−'],
    ['VALUE_FORM', '24.86%'],
    ['VALUE_FORM', '24.86亿'],
    ['VALUE_FORM', '二十四'],
    ['VALUE_FORM', 'null'],
    ['VALUE_FORM', 'x'.repeat(65)],
  ])('says %s of %j', (code, text) => {
    expect(decimalProblem(text)).toBe(code);
    expect(DECIMAL.test(text)).toBe(false);
  });

  it.each(['9', '1,', '-', '0', ' ', 'e', '1e', '.', '1.', ',123', '１'])(
    'S10: answers at once on 1 MB of %j',
    (part) => {
      const text = part.repeat(1_000_000 / part.length);
      const start = processorTime();
      expect(decimalProblem(text)).toMatch(/^VALUE_(DIGITS|FORM)$/);
      expect(processorTime() - start).toBeLessThan(1_000);
    },
  );
});
