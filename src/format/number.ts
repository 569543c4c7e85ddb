import { plainDecimal } from '../report/values/numeral.js';
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

/** Commas between groups of three. By slices: the usual look-ahead pattern takes quadratic time. */
function group(integer: string): string {
  const groups: string[] = [];
  for (let end = integer.length; end > 0; end -= 3) groups.unshift(integer.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/**
 * A number of our own, such as a count or what follows from printed figures, as it is shown: its own digits, a real minus
 * (U+2212), and commas where the integer has five digits or more (GB/T 15835: four digits need none).
 * @throws {RangeError} where the value is no decimal
 */
export const printNumber = (value: string): string => groupedDecimal(value).replace('-', '\u2212');

/**
 * The same as a value of the contract, for what is derived and printed as a figure is.
 * @param scale beside which there are no commas
 */
export function groupedDecimal(value: string, scale?: Scale): string {
  const { sign, integer, fraction } = partsOf(value);
  const whole = scale === undefined && integer.length > 4 ? group(integer) : integer;
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

/**
 * A numeral of a report as it is shown: as printed, with its own grouping and digits, but for the minus of a keyboard.
 * @throws {RangeError} where it is none
 */
export function printNumeral(printed: string): string {
  const { sign } = partsOf(printed);
  const shown = cleanText(printed);
  return /^[-\u2212\uFF0D]/.test(shown) ? (sign && '\u2212') + shown.slice(1) : shown;
}

/** A numeral as it is printed, before its decimal point and from there on; all of it comes first where it has none, or several. */
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
 * A decimal times a power of ten, exactly, by moving its point. Digits printed after the point are a statement of
 * precision and stay (10.50 by −1 is 1.050); zeros of a whole number that end up behind the point are not (100 by −1 is
 * 10).
 * @param power a whole number
 * @throws {RangeError} where the value is no decimal
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
