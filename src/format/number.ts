import { plainDecimal } from '../report/fields/numeral.js';
import type { Scale } from '../report/lists/terms.js';
import { cleanText } from './text/text.js';

interface Parts {
  readonly sign: '-' | '';
  readonly integer: string;
  readonly fraction: string;
}

function partsOf(value: string): Parts {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plainDecimal(value));
  if (!match) throw new RangeError(`Expected a decimal string, found ${JSON.stringify(value.slice(0, 80))}`);
  const [, sign, integer = '', fraction = ''] = match;
  return { sign: sign && /[1-9]/.test(integer + fraction) ? '-' : '', integer, fraction };
}

/** Inserts commas between groups of three. Slices, since the usual look-ahead pattern is quadratic. */
function group(integer: string): string {
  const groups: string[] = [];
  for (let end = integer.length; end > 0; end -= 3) groups.unshift(integer.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/**
 * Formats our own number, such as a count or a derived value: a minus sign (U+2212), and commas from five integer
 * digits on (GB/T 15835: four digits need none).
 * @throws {RangeError} if the value is not a decimal
 */
export const printNumber = (value: string): string => groupedDecimal(value).replace('-', '\u2212');

/**
 * Formats a number like `printNumber`, but in the contract's form, for derived values that are printed like figures.
 * @param scale with a scale word there are no commas
 */
export function groupedDecimal(value: string, scale?: Scale): string {
  const { sign, integer, fraction } = partsOf(value);
  const whole = scale === undefined && integer.length > 4 ? group(integer) : integer;
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

/**
 * Prints a numeral of a report for display: unchanged in grouping and digits, but with a minus sign (U+2212).
 * @throws {RangeError} if it is not a numeral
 */
export function printNumeral(printed: string): string {
  const { sign } = partsOf(printed);
  const shown = cleanText(printed);
  return /^[-\u2212\uFF0D]/.test(shown) ? (sign && '\u2212') + shown.slice(1) : shown;
}

/** Splits a printed numeral at its decimal point; without exactly one point, all of it is the first part. */
export function splitAtPoint(printed: string): readonly [whole: string, fraction: string] {
  const [, whole = printed, fraction = ''] =
    /^([^./:\uFF0E\uFF1A\u2013\u2014\uFF5E~]*)([.\uFF0E].*)$/.exec(printed) ?? [];
  return /^[.\uFF0E][\d\uFF10-\uFF19]+$/.test(fraction) ? [whole, fraction] : [printed, ''];
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/**
 * Multiplies by a power of ten, exactly, by moving the decimal point. Printed decimals state precision and are retained
 * (10.50 by −1 is 1.050); zeros of an integer that move behind the point are not (100 by −1 is 10).
 * @param power an integer
 * @throws {RangeError} if the value is not a decimal
 */
export function shiftPoint(value: string, power: number): string {
  const { sign, integer, fraction } = partsOf(value);
  const digits = '0'.repeat(Math.max(0, -power)) + integer + fraction;
  const point = integer.length + Math.max(0, power);
  const whole = digits
    .slice(0, point)
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '');
  const rest = fraction ? digits.slice(point) : trimZeros(digits.slice(point));
  return `${sign}${whole}${rest && `.${rest}`}`;
}
