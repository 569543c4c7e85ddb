import type { FigureContext } from '../../../report/context.js';
import type { Quantity } from '../../../report/types.js';
import { capitalisedPhrase } from '../../text/capitals.js';
import { find, part, phrase, textIn, textOf, without, type Phrase } from '../../phrase.js';
import type { SentenceWords, SpokenPeriod } from '../sentence.js';
import { common } from './common.js';
import { prepositionOf } from './date.js';
import { unitWord } from './quantity.js';

const MAX_FLUENT_WORDS = 4;

/**
 * “Tax revenue 2.486 billion yuan” reads fluently; a long label, a bare number and “over” need a colon. A noun
 * contained in the label is not repeated: “Resettlement homes under construction: 8449”.
 */
function measured(
  label: string,
  counted: Pick<Quantity, 'unit' | 'noun'>,
  whole: Phrase,
  report: FigureContext,
): Phrase {
  const noun = plainWords(unitWord(counted, false, report));
  const isSaid = noun !== '' && ` ${plainWords(label)} `.includes(` ${noun} `);
  const figure = isSaid ? without(whole, 'noun') : whole;
  const isBare = !find(figure, 'missing') && (textIn(figure, 'unit') === '' || textIn(figure, 'before') !== '');
  const needsColon = isBare || label.split(' ').length > MAX_FLUENT_WORDS;
  const gap = `${needsColon && !label.includes(': ') ? ':' : ''} `;
  return phrase(part('label', label), part('figure', figure, { gap }));
}

/** A text in lower case without punctuation, for word searches. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** “20, 2023” would read as a date. */
function dated(said: Phrase, { period, text: date, isInstant, isWorded }: SpokenPeriod): Phrase {
  if (!/\d$/.test(textOf(said))) return [part('period', date, { gap: common.comma })];
  // Printed wording may already contain a preposition.
  if (isWorded) return [part('period', date, common.inBrackets)];
  return date
    ? [part('words', prepositionOf(period, isInstant), { gap: ' ' }), part('period', date, { gap: ' ' })]
    : [];
}

export const sentences: SentenceWords = { measured, stands: common.colon, begun: capitalisedPhrase, dated };
