import type { FigureContext } from '../report/context.js';
import type { Quantity, RatioFact } from '../report/types.js';
import { PRINTED_IN, type Locale } from './locale.js';
import { printNumeral } from './number.js';
import { phrase, textOf, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { cleanText } from './text/text.js';

/** The fields that `printRatio` uses. */
export type RatioLike = Pick<RatioFact, 'terms' | 'separator' | 'qualifier' | 'word' | 'stated'>;

/** Prints a ratio as in the report: 2:1以内, 6.1:39.2:54.7. */
export function printRatio(ratio: RatioLike, locale: Locale, report: FigureContext = {}): Phrase {
  const { terms, separator = ':', qualifier, word, stated } = ratio;
  const number = terms.map(printNumeral).join(cleanText(separator));
  return printNumberAs(number, { value: terms[0]!, qualifier, word, stated }, locale, report);
}

/** Prints a quantity with a number that is not a decimal. */
export function printNumberAs(number: string, quantity: Quantity, locale: Locale, report: FigureContext): Phrase {
  const printed = printQuantity(quantity, locale, report);
  const quoted = (): string => textOf(inPlace(printQuantity(quantity, PRINTED_IN, report), number, quantity));
  return phrase(
    ...inPlace(printed, number, quantity).map((one) => (one.role === 'beside' ? { ...one, said: quoted() } : one)),
  );
}

/** Replaces the number, unless the report prints the figure in words. */
const inPlace = (printed: Phrase, number: string, { stated }: Quantity): Phrase =>
  printed.map((one) =>
    one.role === 'number' && one.said !== (stated === undefined ? undefined : cleanText(stated))
      ? { ...one, said: number }
      : one,
  );
