import type { FigureContext } from '../report/context.js';
import type { Quantity } from '../report/types.js';
import type { Locale } from './locale.js';
import { part, phrase, type Phrase } from './phrase.js';
import { QUANTITIES, UNITS } from './words/languages.js';
import { words } from './words.js';

/**
 * A quantity as a reader of the locale expects it: `before`, `number`, `unit`, `after`, `beside`, or the reason why it is
 * `missing`. Chinese is what the report printed; English resolves 万 and 亿, exactly, and keeps the Chinese figure
 * `beside` it.
 * @param report of the figure; its own units go before the known ones
 */
export function printQuantity(quantity: Quantity, locale: Locale, report: FigureContext = {}): Phrase {
  const { value, missing } = quantity;
  if (value === null) return absent(words(locale).missing[missing ?? 'not-stated']);
  return QUANTITIES[locale].print(quantity, value, report);
}

/** The figure that is not there; its text says why. */
export const absent = (reason: string): Phrase => phrase(part('missing', reason));

/** What is counted, for a column of its own. */
export const printUnit = (
  counted: Pick<Quantity, 'unit' | 'noun'>,
  isOne: boolean,
  locale: Locale,
  report: FigureContext = {},
): string => UNITS[locale](counted, isOne, report);
