import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  convertArea,
  difference,
  inBaseUnit,
  inOnes,
  percentAgrees,
  percentOf,
  priorValue,
  relativeChange,
} from '../../../src/report/values/derive.js';

/*
 * The properties compare with fractions of whole numbers, written here afresh: no decimal library, no float.
 */

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** Rounded once, half away from zero, printed with so many decimals. */
function printed({ over, under }: Fraction, fractionDigits: number): string {
  const scaled = magnitude(over) * 10n ** BigInt(fractionDigits);
  const rounded = (2n * scaled + magnitude(under)) / (2n * magnitude(under));
  const digits = rounded.toString().padStart(fractionDigits + 1, '0');
  const text = fractionDigits ? `${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}` : digits;
  return over < 0n !== under < 0n && rounded > 0n ? `-${text}` : text;
}

const unsigned = fc
  .tuple(fc.bigInt(0n, 10n ** 24n - 1n), fc.integer({ min: 0, max: 12 }))
  .chain(([whole, places]) =>
    fc
      .bigInt(0n, 10n ** BigInt(places) - 1n)
      .map((part) => (places ? `${whole}.${part.toString().padStart(places, '0')}` : `${whole}`)),
  );
const signed = fc
  .tuple(fc.boolean(), unsigned)
  .map(([minus, text]) => (minus && /[1-9]/.test(text) ? `-${text}` : text));
const places = fc.integer({ min: 0, max: 12 });

describe('percentOf', () => {
  it.each([
    ['21', '24', undefined, '87.5'],
    ['21', '24', 0, '88'],
    ['1', '3', 2, '33.33'],
    ['2', '3', 2, '66.67'],
    ['0', '24', 1, '0.0'],
    ['25', '24', 1, '104.2'],
    ['1', '1', 3, '100.000'],
    ['0.1', '0.3', 6, '33.333333'],
    ['-1', '3', 1, '-33.3'],
    ['-0.01', '100', 1, '0.0'],
    // A float would say 0.12 here: 0.125 is a half, and halves go away from zero.
    ['0.125', '100', 2, '0.13'],
  ])('%s of %s with %s decimals is %s', (part, whole, fractionDigits, expected) => {
    expect(percentOf(part, whole, fractionDigits)).toBe(expected);
  });

  it.each(['0', '0.00'])('has no answer for a whole of %s', (whole) => {
    expect(percentOf('21', whole)).toBeUndefined();
    expect(percentOf('0', whole)).toBeUndefined();
  });

  it('does not round twice where the quotient lies just under a half', () => {
    // 99.9999999999995 less 5 × 10⁻⁴⁹: first rounded to 40 decimals, it would then be rounded up to 100.
    const part = '999999999999994999999999.999999999999';
    const whole = '999999999999999999999999.999999999999';
    expect(percentOf(part, whole, 12)).toBe('99.999999999999');
  });

  it('is the exact fraction, rounded once', () => {
    fc.assert(
      fc.property(signed, unsigned, places, (part, whole, fractionDigits) => {
        const [a, b] = [fraction(part), fraction(whole)];
        const exact = { over: a.over * 100n * b.under, under: a.under * b.over };
        const expected = b.over === 0n ? undefined : printed(exact, fractionDigits);
        expect(percentOf(part, whole, fractionDigits)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('priorValue', () => {
  const change = (direction: 'up' | 'down' | 'flat', value: string | null) =>
    ({ form: 'percent', direction, value }) as const;

  it.each([
    ['92.63', 'up', '18.58', 2, '78.12'],
    ['70.31', 'down', '29.69', 2, '100.00'],
    ['100', 'flat', '0', 2, '100.00'],
    ['100', 'up', '100', 0, '50'],
    ['0', 'down', '50', 1, '0.0'],
    ['1', 'down', '99.99', 0, '10000'],
    ['-0.001', 'up', '10', 2, '0.00'],
  ] as const)('%s after %s %s %%', (value, direction, rate, fractionDigits, expected) => {
    expect(priorValue(value, change(direction, rate), fractionDigits)).toBe(expected);
  });

  it.each([
    ['a fall of 100 %', change('down', '100')],
    ['a fall of more than 100 %', change('down', '129.69')],
    ['a change without a size', change('up', null)],
    ['a change in percentage points', { form: 'points', direction: 'up', value: '1.2' } as const],
    ['a change in the unit of the figure', { form: 'absolute', direction: 'up', value: '3' } as const],
  ])('has no answer for %s', (_, of) => {
    expect(priorValue('24.86', of)).toBeUndefined();
  });

  it('is the exact fraction, rounded once', () => {
    fc.assert(
      fc.property(signed, unsigned, fc.constantFrom('up', 'down'), places, (value, rate, direction, fractionDigits) => {
        const [a, r] = [fraction(value), fraction(rate)];
        const factor = 100n * r.under + (direction === 'up' ? r.over : -r.over);
        const exact = { over: a.over * 100n * r.under, under: a.under * factor };
        const expected = factor <= 0n ? undefined : printed(exact, fractionDigits);
        expect(priorValue(value, change(direction, rate), fractionDigits)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('inOnes', () => {
  it.each([
    ['24.86', 8, '2486000000'],
    ['29.5', 8, '2950000000'],
    ['1', 12, '1000000000000'],
    ['0', 8, '0'],
    ['-0.5', 4, '-5000'],
    ['0.10', 0, '0.1'],
    ['0.123456789012', 3, '123.456789012'],
    ['9'.repeat(24), 12, `${'9'.repeat(24)}${'0'.repeat(12)}`],
  ])('%s times ten to the %s', (value, power, expected) => {
    expect(inOnes(value, power)).toBe(expected);
  });
});

describe('difference', () => {
  it.each([
    ['78.12', '92.63', '14.51'],
    ['92.63', '78.12', '-14.51'],
    ['0.1', '0.3', '0.2'],
    ['1.10', '1.1', '0'],
    ['-3', '4.5', '7.5'],
    ['9007199254740993', '9007199254740994', '1'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(difference(from, to)).toBe(expected);
  });

  it('is the exact fraction, with no digit lost', () => {
    fc.assert(
      fc.property(signed, signed, (from, to) => {
        const [a, b] = [fraction(from), fraction(to)];
        const exact = { over: b.over * a.under - a.over * b.under, under: a.under * b.under };
        // Two decimals of at most twelve places have a difference of at most twelve.
        const digits = printed(exact, 12).replace(/\.?0+$/, '');
        expect(difference(from, to)).toBe(digits);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('relativeChange', () => {
  it.each([
    ['78.12', '92.63', 2, '18.57'],
    ['92.63', '78.12', 2, '-15.66'],
    ['8', '12', 0, '50'],
    ['3', '4', 2, '33.33'],
    ['100', '100', 1, '0.0'],
    ['1000', '999.99', 2, '0.00'],
    ['3.5', '-0.7', 1, '-120.0'],
    ['5', '0', 0, '-100'],
  ])('from %s to %s with %s decimals is %s %%', (from, to, fractionDigits, expected) => {
    expect(relativeChange(from, to, fractionDigits)).toBe(expected);
  });

  it.each(['0', '0.00', '-3'])('has no answer from %s: it is no whole', (from) => {
    expect(relativeChange(from, '5')).toBeUndefined();
  });

  it('is the exact fraction, rounded once', () => {
    fc.assert(
      fc.property(unsigned, signed, places, (from, to, fractionDigits) => {
        const [a, b] = [fraction(from), fraction(to)];
        const exact = { over: (b.over * a.under - a.over * b.under) * 100n, under: a.over * b.under };
        const expected = a.over === 0n ? undefined : printed(exact, fractionDigits);
        expect(relativeChange(from, to, fractionDigits)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('convertArea', () => {
  it.each([
    ['826', '亩', '公顷', 2, '55.07'],
    ['872.36', '亩', '公顷', 2, '58.16'],
    ['15', '亩', '公顷', 6, '1.000000'],
    ['1', '亩', '平方米', 2, '666.67'],
    ['1', '公顷', '亩', 0, '15'],
    ['1', '平方公里', '公顷', 0, '100'],
    ['1', '平方公里', '亩', 0, '1500'],
    ['0', '亩', '公顷', 2, '0.00'],
  ])('%s %s in %s', (value, from, to, fractionDigits, expected) => {
    expect(convertArea(value, from, to, fractionDigits)).toBe(expected);
  });

  it.each([
    ['亩', '元'],
    ['个', '公顷'],
    ['亩', 'constructor'],
    ['__proto__', '亩'],
    ['toString', 'toString'],
    ['', '亩'],
  ])('has no answer from %j to %j', (from, to) => {
    expect(convertArea('1', from, to)).toBeUndefined();
  });

  const METRES: Record<string, readonly [bigint, bigint]> = {
    平方米: [1n, 1n],
    亩: [2_000n, 3n],
    公顷: [10_000n, 1n],
    平方公里: [1_000_000n, 1n],
  };
  const unit = fc.constantFrom(...Object.keys(METRES));

  it('is the exact fraction, rounded once', () => {
    fc.assert(
      fc.property(signed, unit, unit, places, (value, from, to, fractionDigits) => {
        const a = fraction(value);
        const [[fromOver, fromUnder], [toOver, toUnder]] = [METRES[from]!, METRES[to]!];
        const exact = { over: a.over * fromOver * toUnder, under: a.under * fromUnder * toOver };
        expect(convertArea(value, from, to, fractionDigits)).toBe(printed(exact, fractionDigits));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('inBaseUnit', () => {
  it.each([
    ['24.86', '元', 8, '2486000000', '元'],
    ['24.86', '元', 0, '24.86', '元'],
    ['-4500', '元', 4, '-45000000', '元'],
    ['826', '亩', 0, '826', '亩'],
    ['2.5', '公顷', 0, '37.5', '亩'],
    ['67.41', '平方米', 4, '674100', '平方米'],
    ['1.2', '平方公里', 0, '1200000', '平方米'],
    ['1', '平方公里', 4, '10000000000', '平方米'],
    // No year has a whole number of days, and what is written by hand may be counted in anything.
    ['3', '年', 0, '3', '年'],
    ['5', 'constructor', 0, '5', 'constructor'],
    ['5', '', 0, '5', ''],
    ['999999999999999999999999.999999999999', '公顷', 12, '14999999999999999999999999999999999985', '亩'],
    ['0.10', '元', 0, '0.1', '元'],
  ])('%s%s by 10^%d is %s%s', (value, unit, power, exact, base) => {
    expect(inBaseUnit(value, unit, power)).toEqual({ value: exact, unit: base });
  });

  it('never makes land of floor, or floor of land', () => {
    const [land, floor] = [inBaseUnit('1', '公顷'), inBaseUnit('1', '平方公里')];
    expect(land.unit).not.toBe(floor.unit);
  });

  it('takes as many as convertArea says', () => {
    for (const unit of ['亩', '公顷', '平方米', '平方公里']) {
      const { value, unit: base } = inBaseUnit('1', unit);
      expect(convertArea('1', unit, base, 0)).toBe(value);
    }
  });
});

describe('compare', () => {
  it.each([
    ['1', '2', -1],
    ['2', '10', -1],
    ['1.0', '1', 0],
    ['0.1', '0.10', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['-2', '-1', -1],
  ])('%s and %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});

describe('percentAgrees', () => {
  it.each([
    ['21', '24', '87.5', true],
    ['21', '24', '88', true],
    ['21', '24', '87', true],
    ['21', '24', '87.50', true],
    ['21', '24', '87.4', false],
    ['21', '24', '87.51', false],
    ['2', '3', '66.67', true],
    ['2', '3', '66.66', true],
    ['2', '3', '66.68', false],
    ['24', '24', '100', true],
    ['0', '24', '0', true],
    ['0', '0', '0', false],
  ])('%s of %s printed as %s %%: %s', (part, whole, percent, expected) => {
    expect(percentAgrees(part, whole, percent)).toBe(expected);
  });
});
