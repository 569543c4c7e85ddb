import { decimalsIn } from './numeral.js';
import { inOnes } from './derive.js';
import { Exact, percentBetween, ROUNDINGS, ZERO } from './exact.js';
import type { Printed } from './printed.js';
import { spanOf, type Span } from './span.js';

/*
 * Whether a change that a report prints is the change between two figures that reports print. All three were rounded or
 * cut before they were printed, and reports do either, so there are three answers and not two.
 */

/**
 * `agrees`: the figures as they are printed give the change as it is printed, rounded or cut. `rounding`: they don't,
 * but figures that are printed so may give it (78.12 to 92.63 is 18.57 %; 78.116 to 92.630, printed alike, is 18.58 %).
 * `differs`: no figures that are printed so give it.
 */
export type Agreement = 'agrees' | 'rounding' | 'differs';

/** What the last printed digit of a decimal is worth, in ones: 0.01 of 24.86, and 1000000 of 24.86 with 亿 (8). */
export function lastDigit(value: string, powerOfTen = 0): string {
  return inOnes('1', powerOfTen - decimalsIn(value));
}

/**
 * A figure as it was printed. A whole number without a scale word is taken for a count, which nobody rounds.
 * @param powerOfTen of the scale word, where there is one
 */
export function printedFigure(value: string, powerOfTen?: number): Printed {
  const isCount = powerOfTen === undefined && !decimalsIn(value);
  return { value: inOnes(value, powerOfTen ?? 0), step: isCount ? '0' : lastDigit(value, powerOfTen) };
}

/** A percentage as it was printed: never a count. */
export const printedPercent = (value: string): Printed => ({ value, step: lastDigit(value) });

/** Whether a printed difference is that from one figure to another. */
export function differenceAgreement(from: Printed, to: Printed, printed: Printed): Agreement {
  const [low, high] = spanOf(from);
  const [least, most] = spanOf(to);
  const exact = new Exact(to.value).minus(new Exact(from.value));
  return agreement(exact, [least.minus(high), most.minus(low)], printed);
}

/**
 * Whether a printed change in percent, negative for a fall, is that from one figure to another.
 * @returns undefined where the first figure is zero or below
 */
export function relativeAgreement(from: Printed, to: Printed, printed: Printed): Agreement | undefined {
  if (new Exact(from.value).compare(ZERO) <= 0) return undefined;
  // A figure is at least one step, and a span reaches down half a step, so no end of it is zero.
  const corners = spanOf(from).flatMap((base) => spanOf(to).map((value) => percentBetween(base, value)));
  const [low, high] = [corners.reduce(lesser), corners.reduce(greater)];
  return agreement(percentBetween(new Exact(from.value), new Exact(to.value)), [low, high], printed);
}

const lesser = (a: Exact, b: Exact): Exact => (a.compare(b) < 0 ? a : b);
const greater = (a: Exact, b: Exact): Exact => (a.compare(b) > 0 ? a : b);

function agreement(exact: Exact, [low, high]: Span, printed: Printed): Agreement {
  if (isPrintedAs(exact, printed)) return 'agrees';
  const [least, most] = spanOf(printed);
  return least.compare(high) > 0 || most.compare(low) < 0 ? 'differs' : 'rounding';
}

function isPrintedAs(exact: Exact, { value, step }: Printed): boolean {
  const [at, digit] = [new Exact(value), new Exact(step)];
  if (digit.compare(ZERO) === 0) return exact.compare(at) === 0;
  const steps = exact.over(digit);
  return ROUNDINGS.some((rounding) => steps.round(0, rounding).times(digit).compare(at) === 0);
}
