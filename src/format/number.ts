interface Parts {
  readonly sign: '-' | '';
  readonly integer: string;
  readonly fraction: string;
}

function partsOf(value: string): Parts {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) throw new RangeError(`Expected a decimal string, found ${JSON.stringify(value.slice(0, 80))}`);
  const [, sign, integer = '', fraction = ''] = match;
  return { sign: sign && /[1-9]/.test(value) ? '-' : '', integer, fraction };
}

/** Commas between groups of three. By slices: the usual look-ahead pattern takes quadratic time. */
function group(integer: string): string {
  const groups: string[] = [];
  for (let end = integer.length; end > 0; end -= 3) groups.unshift(integer.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/**
 * A published decimal as it is shown: its own digits, a real minus (U+2212), and commas where the integer has five
 * digits or more (GB/T 15835: four digits need none; beside 万 and 亿 there are none either).
 * @throws {RangeError} where the value is no decimal
 */
export function printNumber(value: string, { grouped = true }: { readonly grouped?: boolean } = {}): string {
  const { sign, integer, fraction } = partsOf(value);
  const whole = grouped && integer.length > 4 ? group(integer) : integer;
  return `${sign && '\u2212'}${whole}${fraction && `.${fraction}`}`;
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
