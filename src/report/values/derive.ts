import { CURRENCIES, currencyOf } from '../lists/currencies.js';
import { decimalsIn } from '../fields/numeral.js';
import { Exact, percentBetween, ROUNDINGS, ZERO } from './exact.js';
import type { Change } from '../types.js';

/*
 * Values derived from the printed ones, on exact decimals. Never stored, always shown as derived. All functions take
 * and return decimal strings as in `DECIMAL`, and throw on others.
 */

const isZero = (value: Exact): boolean => value.compare(ZERO) === 0;
const isAboveZero = (value: Exact): boolean => value.compare(ZERO) > 0;

/**
 * Returns a part in percent of its whole.
 * @param fractionDigits decimals of the result
 * @returns undefined for a whole of zero
 */
export function percentOf(part: string, whole: string, fractionDigits = 1): string | undefined {
  const divisor = new Exact(whole);
  return isZero(divisor) ? undefined : new Exact(part).shift(2).over(divisor).print(fractionDigits);
}

/**
 * Returns the value one period earlier, implied by a relative change: value / (1 ± change %).
 * @returns undefined where the change is not relative, has no size, or is a fall of 100 % or more
 */
export function priorValue(
  value: string,
  change: Pick<Change, 'form' | 'direction' | 'value'>,
  fractionDigits = 2,
): string | undefined {
  if (change.form !== 'percent' || typeof change.value !== 'string') return undefined;
  const rate = new Exact(change.value).shift(-2);
  const factor = change.direction === 'down' ? new Exact(1).minus(rate) : new Exact(1).plus(rate);
  return isAboveZero(factor) ? new Exact(value).over(factor).print(fractionDigits) : undefined;
}

/** Returns a figure with a scale word, in ones. */
export function inOnes(value: string, powerOfTen: number): string {
  return new Exact(value).shift(powerOfTen).print();
}

/** Returns the exact difference: to − from. */
export const difference = (from: string, to: string): string => new Exact(to).minus(new Exact(from)).print();

/** Returns the exact sum. */
export const sum = (values: readonly string[]): string =>
  values.reduce((total, value) => total.plus(new Exact(value)), ZERO).print();

/**
 * Returns the change in percent of the first value, negative for a fall: (to − from) / from.
 * @returns undefined where the first value is zero or negative
 */
export function relativeChange(from: string, to: string, fractionDigits = 2): string | undefined {
  const base = new Exact(from);
  return isAboveZero(base) ? percentBetween(base, new Exact(to)).print(fractionDigits) : undefined;
}

/**
 * Units that are a whole multiple of another. Years and months are not a fixed number of days, so they are not here.
 */
const MULTIPLES: ReadonlyMap<string, readonly [base: string, count: number]> = new Map([
  ['公顷', ['亩', 15]],
  ['平方公里', ['平方米', 1_000_000]],
]);

/** A figure in a comparable unit. */
export interface BaseQuantity {
  readonly value: string;
  readonly unit: string;
}

/**
 * Converts a figure to ones of its base unit: 24.86亿元 is 2486000000元, 2公顷 are 30亩. Figures with the same base unit can
 * be compared. 亩 and 平方米 never are: land is not floor area.
 * @param powerOfTen of the scale word; 0 if none
 */
export function inBaseUnit(value: string, unit: string, powerOfTen = 0): BaseQuantity {
  const [base, count] = MULTIPLES.get(unit) ?? [moneyIn(unit) ?? unit, 1];
  return { value: new Exact(value).shift(powerOfTen).times(new Exact(count)).print(), unit: base };
}

/** Currency name and code are the same unit. */
function moneyIn(unit: string): string | undefined {
  const code = currencyOf(unit);
  return code && (CURRENCIES[code]?.[0] ?? code);
}

/** Square metres per area unit, as a fraction; 15 亩 are one 公顷 (hm²), so 1 亩 = 2000/3 m². */
const SQUARE_METRES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['平方米', [1, 1]],
  ['亩', [2000, 3]],
  ['公顷', [10_000, 1]],
  ['平方公里', [1_000_000, 1]],
]);

/**
 * Converts an area to another unit.
 * @param value in ones of `from`
 * @returns undefined where either unit is not an area
 */
export function convertArea(value: string, from: string, to: string, fractionDigits = 2): string | undefined {
  const source = SQUARE_METRES.get(from);
  const target = SQUARE_METRES.get(to);
  if (!source || !target) return undefined;
  const factor = new Exact(BigInt(source[0] * target[1]), BigInt(source[1] * target[0]));
  return new Exact(value).times(factor).print(fractionDigits);
}

/** Returns the sign of a − b. */
export const compare = (a: string, b: string): -1 | 0 | 1 => new Exact(a).compare(new Exact(b));

/**
 * Returns whether a printed percentage matches part and whole, at its number of decimals. Both rounding and truncation
 * match, since reports do either.
 */
export function percentAgrees(part: string, whole: string, percent: string): boolean {
  const divisor = new Exact(whole);
  if (isZero(divisor)) return false;
  const decimals = decimalsIn(percent);
  const exact = new Exact(part).shift(2).over(divisor);
  return ROUNDINGS.some((rounding) => exact.round(decimals, rounding).compare(new Exact(percent)) === 0);
}
