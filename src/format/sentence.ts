import type { Fact } from '../report/types.js';
import { printFact, type FactPhrases, type SentenceContext } from './fact-phrases.js';
import type { Locale } from './locale.js';
import { listed, part, phrase, textOf, type Phrase } from './phrase.js';
import { SENTENCES } from './words/languages.js';
import { words } from './words.js';

/**
 * Returns a fact as one sentence: label, figure, change, standings, period. Without a full stop, since it is often used
 * as a label. Corrections and the “invented” mark are always included, since sentences are quoted alone.
 */
export const sentence = (fact: Fact, context: SentenceContext, locale: Locale): string =>
  textOf(sentencePhrase(fact, printFact(fact, context, locale), context, locale));

/** Like `sentence`, as parts, from phrases already printed; callers omit parts by emptying them. */
export function sentencePhrase(
  { kind }: Pick<Fact, 'kind'>,
  { statement: stated, change, moreChanges, comparative, standings, when, notes, correction }: FactPhrases,
  { invented }: Pick<SentenceContext, 'invented'>,
  locale: Locale,
): Phrase {
  const { comma: gap, separator, semicolon, inBrackets, dash, note, invented: mark } = words(locale);
  const changes = [...(kind === 'change' ? [] : [change]), ...moreChanges];
  const said = phrase(
    part('statement', stated),
    ...changes.map((one) => part('change', one, { gap })),
    part('comparative', comparative, { gap }),
    part('standings', kind === 'standing' ? '' : listed('standing', standings, separator), { gap }),
  );
  return phrase(
    ...SENTENCES[locale].begun(said),
    // A hand-written claim may have no period.
    ...SENTENCES[locale].dated(said, when),
    part('note', notes.length ? note + notes.join(semicolon) : '', inBrackets),
    part('correction', correction, inBrackets),
    part('invented', invented ? mark : '', { gap: dash }),
  );
}

/** Returns the mark of an invented report, appended to a text. */
export const inventedMark = (locale: Locale): string => words(locale).dash + words(locale).invented;
