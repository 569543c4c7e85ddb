import type { Mention, Worded } from '../../report/types.js';
import { plainQuote } from '../rule-inputs/numerals.js';

/* Printed words are compared with quotes in the same language; a translation has the translator's words. */

/** Returns a text without blanks, case and full-width forms, for substring searches. */
export const letters = (text: string): string => plainQuote(text).replace(/\s/g, '').toLowerCase();

export const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** Returns the word, in the language of the text, if none of the quotes contains it. */
export function unprinted(worded: Worded | undefined, mentions: readonly Mention[], text: string): string | undefined {
  const word = worded?.[languageOf(text)];
  const isPrinted = (quote: string): boolean => letters(quote).includes(letters(word!));
  return word === undefined || mentions.some(({ quote }) => isPrinted(quote)) ? undefined : word;
}

/** Returns whether this is the first quote: words missing from all quotes are reported once. */
export const isFirst = (mentions: readonly Mention[], text: string): boolean =>
  letters(text) === letters(mentions[0]!.quote);
