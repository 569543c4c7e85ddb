import { decimalsIn, plainDecimal } from '../fields/numeral.js';
import { lastDigit, printedFigure } from './agree.js';
import { inBaseUnit } from './derive.js';
import { Exact, ZERO } from './exact.js';
import type { NumberAsPrinted } from './printed.js';
import { spanOf } from './span.js';
import { SCALES, type Qualifier } from '../lists/terms.js';
import type { Quantity } from '../types.js';

/*
 * The values that a printed figure can represent, as exact intervals. XBRL compares figures of different accuracy in
 * the same way (Calculations 1.1, consistent duplicates); here qualifying words such as 突破 count too, and reports may
 * round or truncate.
 */

/** The fields that determine the possible values of a figure. */
export type Figure = Pick<Quantity, 'value' | 'scale' | 'unit' | 'qualifier'>;

/** An end of an interval; an open one is excluded. */
export interface End {
  readonly at: string;
  readonly isOpen: boolean;
}

/** An interval in ones of the base unit; a missing end is unbounded. */
export interface Bounds {
  readonly low?: End | undefined;
  readonly high?: End | undefined;
}

/** A single number; a range has two. */
type Single = Omit<Figure, 'value'> & { readonly value: string };

/** Returns the unit in which a figure can be compared; empty if none. */
export const baseUnitOf = ({ unit = '' }: Pick<Figure, 'unit'>): string => inBaseUnit('0', unit).unit;

/** Returns the number of a figure, or the two of a range, in ones of the base unit; empty where it is missing. */
export const numbersOf = (figure: Figure): readonly string[] =>
  printedIn(figure).map(({ value }) => inBase(value, figure));

const inBase = (value: string, { scale, unit = '' }: Omit<Figure, 'value'>): string =>
  inBaseUnit(value, unit, scale && SCALES[scale]).value;

function printedIn(figure: Figure): readonly Single[] {
  const { value } = figure;
  if (value === null) return [];
  const ends = typeof value === 'string' ? [value] : [value.from, value.to];
  return ends.map((end) => ({ ...figure, value: end }));
}

/**
 * Returns the bounds of figures that are compared with each other. A whole number without a scale word is an exact
 * count, unless another figure in the same unit has decimals: then it was measured, and rounded or truncated.
 * @returns undefined for each missing figure
 */
export function boundsOf(figures: readonly Figure[]): readonly (Bounds | undefined)[] {
  const measured = new Set(figures.filter(hasFraction).map(baseUnitOf));
  return figures.map((figure) => bounds(figure, measured.has(baseUnitOf(figure))));
}

const hasFraction = (figure: Figure): boolean =>
  figure.scale === undefined && printedIn(figure).some(({ value }) => decimalsIn(value) > 0);

function bounds(figure: Figure, isMeasured: boolean): Bounds | undefined {
  const [first, last = first] = printedIn(figure).map((number) => numberBounds(number, isMeasured));
  return first && last && { low: first.low, high: last.high };
}

function numberBounds(number: Single, isMeasured: boolean): Bounds {
  const { value, unit = '', scale, qualifier } = number;
  const printed = printedFigure(value, scale && SCALES[scale]);
  const step = isMeasured && printed.step === '0' ? '1' : printed.step;
  const inUnit = (at: string): string => inBaseUnit(at, unit).value;
  return qualifier
    ? QUALIFIED[qualifier](new Exact(inBase(value, number)), new Exact(inUnit(lastNonZero(number))))
    : printedBounds({ value: inUnit(printed.value), step: inUnit(step) });
}

/** Values that round or truncate to the printed figure: half a step towards zero, and up to a step away from it. */
function printedBounds(printed: NumberAsPrinted): Bounds {
  const [low, high] = spanOf(printed);
  const [sign, isExact] = [new Exact(printed.value).compare(ZERO), low.compare(high) === 0];
  // A value a whole step farther would truncate to the next figure.
  return { low: end(low, !isExact && sign <= 0), high: end(high, !isExact && sign >= 0) };
}

const end = (at: Exact, isOpen = false): End => ({ at: at.print(), isOpen });

/** 超 and 以上 have no upper end; 近 and 约 extend by one unit of the last non-zero digit: 约30亿 is 20 to 40. */
const QUALIFIED: Readonly<Record<Qualifier, (at: Exact, digit: Exact) => Bounds>> = {
  over: (at) => ({ low: end(at, true) }),
  'at-least': (at) => ({ low: end(at) }),
  'up-to': (at) => ({ high: end(at) }),
  below: (at) => ({ high: end(at, true) }),
  nearly: (at, digit) => ({ low: end(at.minus(digit)), high: end(at, true) }),
  about: (at, digit) => ({ low: end(at.minus(digit)), high: end(at.plus(digit)) }),
};

/** Place value of the last non-zero digit: 10亿 for 30亿, 1亿 for 29亿, 0.1 for 29.50; for zero, of its last digit. */
function lastNonZero({ value, scale }: Single): string {
  const power = scale ? SCALES[scale] : 0;
  const plain = plainDecimal(value);
  const zeros = /[1-9]/.test(plain) ? /0*$/.exec(plain.replace('.', ''))![0].length : 0;
  return new Exact(lastDigit(value, power)).shift(zeros).print();
}

/** Returns whether two intervals have a common value. Touching ends count if both are closed. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

function reaches(high: End | undefined, low: End | undefined): boolean {
  if (!high || !low) return true;
  const order = new Exact(high.at).compare(new Exact(low.at));
  return order > 0 || (order === 0 && !high.isOpen && !low.isOpen);
}

/** Returns the bounds of a sum; unbounded on a side where any summand is. */
export const sumOf = (list: readonly Bounds[]): Bounds => ({
  low: sumOfEnds(list.map(({ low }) => low)),
  high: sumOfEnds(list.map(({ high }) => high)),
});

function sumOfEnds(ends: readonly (End | undefined)[]): End | undefined {
  let [sum, isOpen] = [ZERO, false];
  for (const one of ends) {
    if (!one) return undefined;
    sum = sum.plus(new Exact(one.at));
    isOpen ||= one.isOpen;
  }
  return end(sum, isOpen);
}
