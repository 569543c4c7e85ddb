import { DEFAULT_WORD, QUALIFIER_WORDS, type WordPlace } from '../report/terms.js';
import type { Quantity } from '../report/types.js';
import { own } from './own.js';
import { printNumber } from './number.js';
import { part, phrase, type Part, type Phrase } from './phrase.js';
import { cleanText } from './text.js';
import type { Value } from './words/quantity.js';

/** The numbers of a figure: one, or both ends of a range. */
export const ends = (value: Value): readonly string[] => (typeof value === 'string' ? [value] : [value.from, value.to]);

const standsAt = (word: string): WordPlace => own(QUALIFIER_WORDS, word)?.stands ?? 'before';

/** A unit: what is counted, or a sign such as %, which stands at its number. */
export const unitPart = (unit: string): Part => part(/^[%‰°]/.test(unit) ? 'sign' : 'noun', unit);

/** A quantity in the report's own words: its scale, its unit, the word that bounds it where that stands. */
export function asPrinted(quantity: Quantity, value: Value): Phrase {
  const word = cleanText(quantity.word ?? (quantity.qualifier ? DEFAULT_WORD[quantity.qualifier] : ''));
  const at = (place: WordPlace): string => (standsAt(word) === place ? word : '');
  const grouped = quantity.scale === undefined;
  const number = ends(value)
    .map((end) => printNumber(end, { grouped }))
    .join('～');
  const unit = phrase(
    part('scale', quantity.scale ?? ''),
    part('inside', at('inside')),
    unitPart(cleanText(quantity.unit ?? '')),
  );
  return phrase(part('before', at('before')), part('number', number), part('unit', unit), part('after', at('after')));
}
