/*
 * A figure stays the numeral that its report prints, grouping, full-width digits and sign included: 19,618, １２．３, −17.5. Who
 * calculates with it, and who prints data for programs, reads it as a plain decimal.
 */

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A sign before a group of three digits; NFKC has made one blank of all. */
const BEFORE_GROUP = /(\d)[, '\u2019](?=\d{3}(?!\d))/g;

/** What is read of a numeral; a figure has some forty characters, and more of another text is of no use. */
const MAX_CHARACTERS = 80;

/** A printed numeral as a decimal with the minus of a keyboard and no grouping; a text that is none, as it is. */
export function plainDecimal(printed: string): string {
  if (printed.length > MAX_CHARACTERS || PLAIN.test(printed)) return printed;
  const plain = printed
    .normalize('NFKC')
    .replace(BEFORE_GROUP, '$1')
    .replace(/^\u2212/, '-');
  return PLAIN.test(plain) ? plain : printed;
}

/** The decimals that a numeral is printed with. */
export const decimalsIn = (printed: string): number => plainDecimal(printed).split('.')[1]?.length ?? 0;

/** Whether a numeral is printed with a minus. */
export const isNegative = (printed: string): boolean => plainDecimal(printed).startsWith('-');
