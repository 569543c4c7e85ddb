import type { Mention } from '../report/types.js';
import type { Locale } from './locale.js';
import { printNumber } from './number.js';
import { SPANS } from './words/languages.js';

/**
 * Prints the position of a quote in its text, counted from 1, both ends inclusive, in UTF-16 code units as in the
 * contract: characters, except those beyond the Basic Multilingual Plane.
 */
export function printSpan({ start, end }: Pick<Mention, 'start' | 'end'>, locale: Locale): string {
  return SPANS[locale](printNumber(String(start + 1)), printNumber(String(Math.max(end, start + 1))));
}
