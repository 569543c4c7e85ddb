import type { Mention, Worded } from '../../report/types.js';
import { plainQuote } from '../numerals.js';

/* Words as printed are held against quotes in their own language; the words of a translation are the translator's. */

/** A text without its blanks, capitals and full-width forms, for what is to be found in another. */
export const letters = (text: string): string => plainQuote(text).replace(/\s/g, '').toLowerCase();

export const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The word that none of the quotes prints, in the language of the text. */
export function unprinted(worded: Worded | undefined, mentions: readonly Mention[], text: string): string | undefined {
  const word = worded?.[languageOf(text)];
  const isPrinted = (quote: string): boolean => letters(quote).includes(letters(word!));
  return word === undefined || mentions.some(({ quote }) => isPrinted(quote)) ? undefined : word;
}

/** What is missing from all quotes is said at the first of them, once. */
export const isFirst = (mentions: readonly Mention[], text: string): boolean =>
  letters(text) === letters(mentions[0]!.quote);
