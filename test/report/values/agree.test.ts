import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceAgreement,
  lastDigit,
  printedFigure,
  printedPercent,
  relativeAgreement,
} from '../../../src/report/values/agree.js';
import { relativeChange } from '../../../src/report/values/derive.js';

describe('what the last printed digit is worth', () => {
  it.each([
    ['24.86', 0, '0.01'],
    ['24.86', 8, '1000000'],
    ['100', 8, '100000000'],
    ['15', 0, '1'],
    ['0.50', 0, '0.01'],
  ])('of %s with a scale of ten to the %s: %s', (value, power, expected) => {
    expect(lastDigit(value, power)).toBe(expected);
  });

  it.each([
    ['a whole number is a count', '15', undefined, { value: '15', step: '0' }],
    ['with a scale word it is not', '15', 4, { value: '150000', step: '10000' }],
    ['with decimals it is not', '872.36', undefined, { value: '872.36', step: '0.01' }],
  ])('%s', (_, value, power, expected) => {
    expect(printedFigure(value, power)).toEqual(expected);
  });
});

describe('a printed change in percent', () => {
  it.each([
    // The sample itself: a base that is printed as 78.12 may have been 78.116.
    ['78.12', '92.63', '18.57', 'agrees'],
    ['78.12', '92.63', '18.58', 'rounding'],
    ['78.12', '92.63', '18.6', 'agrees'],
    ['78.12', '92.63', '18.5', 'agrees'],
    ['78.12', '92.63', '18', 'agrees'],
    ['78.12', '92.63', '18.7', 'differs'],
    ['78.12', '92.63', '18.85', 'differs'],
    ['92.63', '78.12', '-15.66', 'agrees'],
    ['92.63', '78.12', '15.66', 'differs'],
    // Counts are exact, so nothing is forgiven.
    ['15', '20', '33.33', 'agrees'],
    ['15', '20', '33.34', 'differs'],
    ['15', '20', '30', 'differs'],
    ['8', '8', '0', 'agrees'],
    ['8.0', '8.0', '0.5', 'rounding'],
    ['3', '0', '-100', 'agrees'],
  ] as const)('from %s to %s as %s %%: %s', (from, to, printed, expected) => {
    expect(relativeAgreement(printedFigure(from), printedFigure(to), printedPercent(printed))).toBe(expected);
  });

  it.each(['0', '-3', '0.0'])('can’t be asked from %s', (from) => {
    expect(relativeAgreement(printedFigure(from), printedFigure('5'), printedPercent('1'))).toBeUndefined();
  });

  const hundredths = fc.integer({ min: 1, max: 10_000_000 }).map((value) => (value / 100).toFixed(2));
  const decimals = fc.integer({ min: 0, max: 6 });

  it('always agrees with what relativeChange gives, at any decimals', () => {
    fc.assert(
      fc.property(hundredths, hundredths, decimals, (from, to, digits) => {
        const printed = printedPercent(relativeChange(from, to, digits)!);
        expect(relativeAgreement(printedFigure(from), printedFigure(to), printed)).toBe('agrees');
      }),
    );
  });

  it('never differs where finer figures, rounded or cut, are printed so', () => {
    const finer = fc.integer({ min: 1_000, max: 100_000_000 });
    const print = (value: number, isCut: boolean) => ((isCut ? Math.floor : Math.round)(value / 10) / 100).toFixed(2);
    fc.assert(
      fc.property(finer, finer, fc.boolean(), fc.boolean(), decimals, (from, to, cutFrom, cutTo, digits) => {
        const change = relativeChange((from / 1_000).toFixed(3), (to / 1_000).toFixed(3), digits)!;
        const [a, b] = [printedFigure(print(from, cutFrom)), printedFigure(print(to, cutTo))];
        expect(relativeAgreement(a, b, printedPercent(change))).not.toBe('differs');
      }),
    );
  });
});

describe('a printed difference', () => {
  it.each([
    ['78.12', '92.63', '14.51', 'agrees'],
    ['78.12', '92.63', '14.5', 'agrees'],
    ['78.12', '92.63', '14.52', 'rounding'],
    ['78.12', '92.63', '14.6', 'differs'],
    ['15', '20', '5', 'agrees'],
    ['15', '20', '6', 'differs'],
    ['20', '15', '-5', 'agrees'],
    ['20', '15', '5', 'differs'],
  ] as const)('from %s to %s as %s: %s', (from, to, printed, expected) => {
    expect(differenceAgreement(printedFigure(from), printedFigure(to), printedFigure(printed))).toBe(expected);
  });

  it('takes figures of different scales', () => {
    const [from, to] = [printedFigure('9500', 4), printedFigure('1.2', 8)];
    expect(differenceAgreement(from, to, printedFigure('0.25', 8))).toBe('agrees');
    // 1.2亿 may stand for up to 1.3亿.
    expect(differenceAgreement(from, to, printedFigure('0.3', 8))).toBe('agrees');
    expect(differenceAgreement(from, to, printedFigure('0.34', 8))).toBe('rounding');
    expect(differenceAgreement(from, to, printedFigure('0.40', 8))).toBe('differs');
  });
});
