/*
 * A figure keeps the numeral as printed, with grouping, full-width digits and sign: 19,618, １２．３, −17.5. Calculations
 * and machine-readable output use its plain decimal.
 */

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A separator before a group of three digits; NFKC has already unified blanks. */
const BEFORE_GROUP = /(\d)[, '\u2019](?=\d{3}(?!\d))/g;

/** Maximum length that is parsed; a figure has about forty characters. */
const MAX_CHARACTERS = 80;

/**
 * Returns a printed numeral as a plain decimal with an ASCII minus and no grouping; other texts are returned unchanged.
 */
export function plainDecimal(printed: string): string {
  if (printed.length > MAX_CHARACTERS || PLAIN.test(printed)) return printed;
  const plain = printed
    .normalize('NFKC')
    .replace(BEFORE_GROUP, '$1')
    .replace(/^\u2212/, '-');
  return PLAIN.test(plain) ? plain : printed;
}

/** Returns the number of decimals printed. */
export const decimalsIn = (printed: string): number => plainDecimal(printed).split('.')[1]?.length ?? 0;

/** Returns whether a numeral is printed with a minus. */
export const isNegative = (printed: string): boolean => plainDecimal(printed).startsWith('-');
