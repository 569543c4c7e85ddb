import type { WidgetProblemCode } from '../problems/problems.js';

/** Digits, point and separators of a numeral, in half-width and in full-width characters. */
const WIDTHS = [
  { digit: '0-9', zero: '0', point: '\\.', minus: '[-\u2212]', between: "[,'\u2019\u00A0\u2009\u202F ]" },
  { digit: '\uFF10-\uFF19', zero: '\uFF10', point: '[.\uFF0E]', minus: '[-\u2212\uFF0D]', between: '[,\uFF0C]' },
] as const;

/** Groups of three digits use the same separator throughout. */
function printedIn({ digit, zero, point, minus, between }: (typeof WIDTHS)[number], name: string): string {
  const [one, first] = [`[${digit}]`, `(?!${zero})[${digit}]`];
  const groups = `${first}${one}{0,2}(?:(?<${name}>${between})${one}{3})(?:\\k<${name}>${one}{3}){0,6}`;
  return `(?!${minus}${zero}(?:${point}${zero}+)?$)${minus}?(?:${zero}|${first}${one}{0,23}|${groups})(?:${point}${one}{1,12})?`;
}

/**
 * A figure as printed: optional minus, up to 24 digits without a leading zero, optionally grouped by threes, up to 12
 * decimals; half-width or full-width. No exponent, no plus, no minus zero. A figure stays a string from the file to the
 * screen; use `plainDecimal` for calculations.
 */
export const DECIMAL = new RegExp(`^(?:${printedIn(WIDTHS[0], 'half')}|${printedIn(WIDTHS[1], 'full')})$`);

/** Returns the problem code of a text that is not a decimal; undefined for a decimal. */
export function decimalProblem(text: string): WidgetProblemCode | undefined {
  if (DECIMAL.test(text)) return undefined;
  // A figure never exceeds 40 characters; the patterns below must not run on a 100 kB string.
  if (text.length > 64) return /^-?\d/.test(text) ? 'VALUE_DIGITS' : 'VALUE_FORM';
  if (text.trim() === '') return 'VALUE_EMPTY';
  return RULES.find(([rule]) => rule.test(text))?.[1] ?? 'VALUE_FORM';
}

const RULES: readonly (readonly [RegExp, WidgetProblemCode])[] = [
  [/^[+-]?(?:nan|inf(?:inity)?)$/i, 'VALUE_NAN'],
  [/^[-\u2212\uFF0D](?:0(?:\.0+)?|\uFF10(?:[.\uFF0E]\uFF10+)?)$/, 'VALUE_NEGATIVE_ZERO'],
  [/[\uFF10-\uFF19\uFF0E\uFF0D\uFF0B]/, 'VALUE_FULL_WIDTH'],
  [/^[+-]?\d*\.?\d+e[+-]?\d+$/i, 'VALUE_EXPONENT'],
  [/^[-\u2212]?\d[\d.]*[,'\u2019\u00A0\u2009\u202F ][\d,.'\u2019\u00A0\u2009\u202F ]*\d$/, 'VALUE_SEPARATOR'],
  [/^[-\u2212]?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'VALUE_DIGITS'],
];
