import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedDecimal, printNumber, printNumeral, shiftPoint, splitAtPoint } from '../../src/format/number.js';
import { decimal } from './decimals.js';

const LONG = '123456789012345678901234.123456789012';

describe('splitAtPoint', () => {
  it.each([
    ['24.86', '24', '.86'],
    ['\u22121,234.50', '\u22121,234', '.50'],
    ['１２．３', '１２', '．３'],
    ['0', '0', ''],
    ['3.5～5.25', '3.5～5.25', ''],
    ['6.1:39.2:54.7', '6.1:39.2:54.7', ''],
    ['1.2.3', '1.2.3', ''],
    ['1/2.5', '1/2.5', ''],
    ['', '', ''],
  ])('parts %s into “%s” and “%s”', (printed, ...parts) => {
    expect(splitAtPoint(printed)).toEqual(parts);
  });
});

describe('printNumber', () => {
  it.each([
    ['zero', '0', '0'],
    ['a fraction', '0.1', '0.1'],
    ['printed end zeros', '24.80', '24.80'],
    ['twelve decimals', '0.123456789012', '0.123456789012'],
    ['four digits', '8449', '8449'],
    ['four digits and a fraction', '1234.5678', '1234.5678'],
    ['five digits', '10000', '10,000'],
    ['six digits', '100000', '100,000'],
    ['more than a float holds', '9007199254740993', '9,007,199,254,740,993'],
    ['1e21, which String() would write so', '1000000000000000000000', '1,000,000,000,000,000,000,000'],
    ['all digits that the contract allows', LONG, '123,456,789,012,345,678,901,234.123456789012'],
    ['a negative with a real minus', '-29.69', '−29.69'],
    ['a long negative', '-12345.6', '−12,345.6'],
    ['a zero without the sign', '-0.0', '0.0'],
  ])('prints %s', (_, value, shown) => {
    expect(printNumber(value)).toBe(shown);
  });

  it('groups nothing beside a scale word', () => {
    expect([groupedDecimal('-123456.7'), groupedDecimal('-123456.7', '万')]).toEqual(['-123,456.7', '-123456.7']);
  });

  it.each(['', ' ', 'abc', 'NaN', '1e21', '24.', '.5', '+1', '--1', '1.2.3', '1\n'])('refuses %j by name', (value) => {
    const message = `Expected a decimal string, found ${JSON.stringify(value)}`;
    expect(() => printNumber(value)).toThrow(new RangeError(message));
    expect(() => shiftPoint(value, 4)).toThrow(new RangeError(message));
  });

  it('S10: is done with 100 kB', () => {
    expect(printNumber('1'.repeat(99_999))).toBe(Array<string>(33_333).fill('111').join(','));
    expect(() => printNumber(`${'1'.repeat(100_000)}x`)).toThrow(RangeError);
    expect(() => printNumber('1.'.repeat(50_000))).toThrow(RangeError);
  });

  it('D24: groups as Intl does where both hold the number', () => {
    const intl = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000n, max: 10n ** 15n }), (value) => {
        expect(printNumber(String(value))).toBe(intl.format(value));
        expect(printNumber(String(-value))).toBe(intl.format(-value).replace('-', '−'));
      }),
    );
  });

  it('changes no digit', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(printNumber(value).replace(/,/g, '').replace('−', '-')).toBe(value);
      }),
    );
  });
});

describe('printNumeral', () => {
  it.each([
    ['19618', '19618'],
    ['19,618', '19,618'],
    ['1900', '1900'],
    ['1,900', '1,900'],
    ['12 345', '12 345'],
    ['１２．３', '１２．３'],
    ['-17.5', '−17.5'],
    ['−17.5', '−17.5'],
    ['-1,234.50', '−1,234.50'],
    ['0.0', '0.0'],
  ])('prints %s as %s', (value, shown) => {
    expect(printNumeral(value)).toBe(shown);
  });

  it.each(['', 'abc', '1,x', '1e21'])('refuses %j', (value) => {
    expect(() => printNumeral(value)).toThrow(RangeError);
  });
});

describe('shiftPoint', () => {
  it.each([
    ['24.86', 8, '2486000000'],
    ['1,234.5', 4, '12345000'],
    ['１２．３', 0, '12.3'],
    ['−17.5', 1, '-175'],
    ['24.86', -1, '2.486'],
    ['24.86', 1, '248.6'],
    ['24.86', 2, '2486'],
    ['24.86', 0, '24.86'],
    ['24.86', -3, '0.02486'],
    ['-0.5', 8, '-50000000'],
    ['-0.5', -1, '-0.05'],
    ['0.05', 1, '0.5'],
    ['0.000000000001', 12, '1'],
    ['0', 12, '0'],
    ['0', -12, '0'],
    ['0.0', -1, '0.00'],
    ['-0', 4, '0'],
    ['9007199254740993', 4, '90071992547409930000'],
    ['9007199254740993', -16, '0.9007199254740993'],
    ['123456789012345678901234.123456789012', 12, '123456789012345678901234123456789012'],
  ])('%s by %i is %s', (value, power, shifted) => {
    expect(shiftPoint(value, power)).toBe(shifted);
  });

  it.each([
    ['100', -1, '10'],
    ['100', -4, '0.01'],
    ['2400', -3, '2.4'],
    ['1000', -3, '1'],
  ])('%s by %i is %s: zeros of a whole number claim nothing behind the point', (value, power, shifted) => {
    expect(shiftPoint(value, power)).toBe(shifted);
  });

  it.each([
    ['10.50', -1, '1.050'],
    ['1.0', -1, '0.10'],
    ['10.0', -3, '0.0100'],
    ['1.50', 1, '15.0'],
  ])('%s by %i is %s: printed decimals stay', (value, power, shifted) => {
    expect(shiftPoint(value, power)).toBe(shifted);
  });

  const power = fc.integer({ min: -15, max: 15 });

  it('is what exact decimals give', () => {
    const Exact = Big();
    Exact.DP = 60;
    fc.assert(
      fc.property(decimal, power, (value, by) => {
        const shifted = shiftPoint(value, by);
        expect(shifted).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        expect(new Exact(shifted).eq(new Exact(value).times(new Exact(10).pow(by)))).toBe(true);
      }),
    );
  });

  it('comes back', () => {
    fc.assert(
      fc.property(decimal, power, (value, by) => {
        expect(new Big(shiftPoint(shiftPoint(value, by), -by)).eq(value)).toBe(true);
      }),
    );
  });

  it('S10: is done with 100 kB of zeros between ones', () => {
    const zeros = '0'.repeat(100_000);
    expect(shiftPoint(`1${zeros}1`, -1)).toBe(`1${zeros}.1`);
    expect(shiftPoint(`1${zeros}`, -100_000)).toBe('1');
    expect(shiftPoint(zeros, 1)).toBe('0');
  });
});
