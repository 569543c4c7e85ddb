import type { Change, Fact, Worded } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';
import { directionWords } from './direction.js';
import { isFirst, languageOf, unprinted } from './worded.js';

/** Detects a title with another verb than in its quotes: 荣获 for 入选, or none. */
export function honourVerbDisagreement(
  { verb, mentions }: Extract<Fact, { kind: 'honour' }>,
  path: string,
  text: string,
): Disagreement | undefined {
  const word = isFirst(mentions, text) ? unprinted(bare(verb), mentions, text) : undefined;
  if (word === undefined) return undefined;
  const all = mentions.map(({ quote }) => quote).join('\n');
  const printed = LANGUAGES.flatMap(({ honours }) => honours.exec(all)?.[0] ?? [])[0];
  return disagreement(path, word, printed, text);
}

/** An English verb without words that quotes may separate: “named” for “was named a”. */
const bare = (verb: Worded | undefined): Worded | undefined =>
  verb?.en === undefined
    ? verb
    : {
        ...verb,
        en: verb.en
          .replace(/^(?:(?:was|were|is|are|has|have|had|been|being)\s+)+/i, '')
          .replace(/\s+(?:an?|the)$/i, ''),
      };

/** Detects a change with another verb: 下降 for 微降. A quote with just the number has no verb to compare. */
export function changeVerbDisagreement(
  { verb, mentions }: Change,
  path: string,
  text: string,
): Disagreement | undefined {
  const word = isFirst(mentions, text) ? unprinted(verb, mentions, text) : undefined;
  const [printed] = directionWords(text);
  return word === undefined || printed === undefined ? undefined : disagreement(path, word, printed, text);
}

const disagreement = (path: string, word: string, printed: string | undefined, text: string): Disagreement => ({
  code: 'VERB_CONTRADICTED',
  at: `${path}.verb`,
  claimed: word,
  printed: printed ?? text,
  right: `"verb": { "${languageOf(text)}": "${printed ?? '…'}" }`,
});
