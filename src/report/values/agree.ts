import { decimalsIn } from '../fields/numeral.js';
import { inOnes } from './derive.js';
import { Exact, percentBetween, ROUNDINGS, ZERO } from './exact.js';
import type { NumberAsPrinted } from './printed.js';
import { spanOf, type ValueInterval } from './span.js';

/*
 * Whether a printed change matches two printed figures. All three were rounded or truncated, and reports do either, so
 * the result has three values.
 */

/**
 * `agrees`: the printed figures give the printed change, rounded or truncated. `rounding`: they don't, but values that
 * print the same may (78.12 to 92.63 is 18.57 %; 78.116 to 92.630, printed alike, is 18.58 %). `differs`: no values
 * that print the same give it.
 */
export type Agreement = 'agrees' | 'rounding' | 'differs';

/** Returns the place value of the last printed digit: 0.01 for 24.86, and 1000000 for 24.86 with 亿 (8). */
export function lastDigit(value: string, powerOfTen = 0): string {
  return inOnes('1', powerOfTen - decimalsIn(value));
}

/**
 * Returns a figure as printed. A whole number without a scale word is taken as an exact count.
 * @param powerOfTen of the scale word, if any
 */
export function printedFigure(value: string, powerOfTen?: number): NumberAsPrinted {
  const isCount = powerOfTen === undefined && !decimalsIn(value);
  return { value: inOnes(value, powerOfTen ?? 0), step: isCount ? '0' : lastDigit(value, powerOfTen) };
}

/** Returns a percentage as printed: never a count. */
export const printedPercent = (value: string): NumberAsPrinted => ({ value, step: lastDigit(value) });

/** Returns whether a printed difference matches the two figures. */
export function differenceAgreement(from: NumberAsPrinted, to: NumberAsPrinted, printed: NumberAsPrinted): Agreement {
  const [low, high] = spanOf(from);
  const [least, most] = spanOf(to);
  const exact = new Exact(to.value).minus(new Exact(from.value));
  return agreement(exact, [least.minus(high), most.minus(low)], printed);
}

/**
 * Returns whether a printed percentage change, negative for a fall, matches the two figures.
 * @returns undefined where the first figure is zero or negative
 */
export function relativeAgreement(
  from: NumberAsPrinted,
  to: NumberAsPrinted,
  printed: NumberAsPrinted,
): Agreement | undefined {
  if (new Exact(from.value).compare(ZERO) <= 0) return undefined;
  // A figure is at least one step and its span reaches half a step down, so no end is zero.
  const corners = spanOf(from).flatMap((base) => spanOf(to).map((value) => percentBetween(base, value)));
  const [low, high] = [corners.reduce(lesser), corners.reduce(greater)];
  return agreement(percentBetween(new Exact(from.value), new Exact(to.value)), [low, high], printed);
}

const lesser = (a: Exact, b: Exact): Exact => (a.compare(b) < 0 ? a : b);
const greater = (a: Exact, b: Exact): Exact => (a.compare(b) > 0 ? a : b);

function agreement(exact: Exact, [low, high]: ValueInterval, printed: NumberAsPrinted): Agreement {
  if (isPrintedAs(exact, printed)) return 'agrees';
  const [least, most] = spanOf(printed);
  return least.compare(high) > 0 || most.compare(low) < 0 ? 'differs' : 'rounding';
}

function isPrintedAs(exact: Exact, { value, step }: NumberAsPrinted): boolean {
  const [at, digit] = [new Exact(value), new Exact(step)];
  if (digit.compare(ZERO) === 0) return exact.compare(at) === 0;
  const steps = exact.over(digit);
  return ROUNDINGS.some((rounding) => steps.round(0, rounding).times(digit).compare(at) === 0);
}
