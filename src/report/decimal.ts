import type { WidgetProblemCode } from './problems.js';

/**
 * A figure as it is printed: an optional minus, up to 24 digits without a leading zero, up to 12 decimals.
 * No exponent, no grouping, no plus, no minus zero. A figure stays a string from the file to the screen.
 */
export const DECIMAL = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/;

/** The name of what keeps a text from being a decimal, or undefined when it is one. */
export function decimalProblem(text: string): WidgetProblemCode | undefined {
  if (DECIMAL.test(text)) return undefined;
  // A figure never needs more than 40 characters; the rules below must not run over a 100 kB string.
  if (text.length > 64) return /^-?\d/.test(text) ? 'VALUE_DIGITS' : 'VALUE_FORM';
  if (text.trim() === '') return 'VALUE_EMPTY';
  return RULES.find(([rule]) => rule.test(text))?.[1] ?? 'VALUE_FORM';
}

const RULES: readonly (readonly [RegExp, WidgetProblemCode])[] = [
  [/^[+-]?(?:nan|inf(?:inity)?)$/i, 'VALUE_NAN'],
  [/[\uFF10-\uFF19\uFF0E\uFF0D\uFF0B]/, 'VALUE_FULL_WIDTH'],
  [/^[+-]?\d*\.?\d+e[+-]?\d+$/i, 'VALUE_EXPONENT'],
  [/^-?\d[\d.]*[,'\u00A0\u202F ][\d,.'\u00A0\u202F ]*\d$/, 'VALUE_SEPARATOR'],
  [/^-0(?:\.0+)?$/, 'VALUE_NEGATIVE_ZERO'],
  [/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'VALUE_DIGITS'],
];
