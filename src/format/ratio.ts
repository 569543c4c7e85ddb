import type { FigureContext } from '../report/context.js';
import type { Quantity, RatioFact } from '../report/types.js';
import { PRINTED_IN, type Locale } from './locale.js';
import { printNumeral } from './number.js';
import { phrase, textOf, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { cleanText } from './text/text.js';

/** What `printRatio` reads of a ratio. */
export type RatioLike = Pick<RatioFact, 'terms' | 'separator' | 'qualifier' | 'word' | 'stated'>;

/** A ratio as printed: 2:1以内, 6.1:39.2:54.7. */
export function printRatio(ratio: RatioLike, locale: Locale, report: FigureContext = {}): Phrase {
  const { terms, separator = ':', qualifier, word, stated } = ratio;
  const number = terms.map(printNumeral).join(cleanText(separator));
  return printNumberAs(number, { value: terms[0]!, qualifier, word, stated }, locale, report);
}

/** A figure whose number is no decimal, with all that a quantity says around its number. */
export function printNumberAs(number: string, quantity: Quantity, locale: Locale, report: FigureContext): Phrase {
  const printed = printQuantity(quantity, locale, report);
  const quoted = (): string => textOf(inPlace(printQuantity(quantity, PRINTED_IN, report), number, quantity));
  return phrase(
    ...inPlace(printed, number, quantity).map((one) => (one.role === 'beside' ? { ...one, said: quoted() } : one)),
  );
}

/** The number in the place of the one that was printed; words that the report prints whole stay. */
const inPlace = (printed: Phrase, number: string, { stated }: Quantity): Phrase =>
  printed.map((one) =>
    one.role === 'number' && one.said !== (stated === undefined ? undefined : cleanText(stated))
      ? { ...one, said: number }
      : one,
  );
