import type { FigureContext } from '../report/context.js';
import type { Locale } from './locale.js';
import { part, phrase, type Phrase } from './phrase.js';
import type { QuotedQuantity } from './words/quantity.js';
import { QUANTITIES, UNITS } from './words/languages.js';
import { words } from './words.js';

/**
 * Prints a quantity for a locale: `before`, `number`, `unit`, `after`, `beside`, or the reason if it is `missing`.
 * Chinese is as printed in the report; English converts 万 and 亿, exactly, and adds the Chinese figure as `beside`.
 * @param report the figure's report; its own units take precedence
 */
export function printQuantity(quantity: QuotedQuantity, locale: Locale, report: FigureContext = {}): Phrase {
  const { value, missing } = quantity;
  if (value === null) return absent(words(locale).missing[missing ?? 'not-stated']);
  return QUANTITIES[locale].print(quantity, value, report);
}

/** Returns a missing figure; its text is the reason. */
export const absent = (reason: string): Phrase => phrase(part('missing', reason));

/** Prints the unit, for a separate column. */
export const printUnit = (
  counted: Pick<QuotedQuantity, 'unit' | 'noun'>,
  isOne: boolean,
  locale: Locale,
  report: FigureContext = {},
): string => UNITS[locale](counted, isOne, report);
