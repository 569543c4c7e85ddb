import type { Phrase } from '../phrase.js';

/** A small Latin letter and no capital further on in its word, as iPhone, pH and p2P have one; and no address. */
const PLAIN_WORD = /^(?=\p{Script=Latin})\p{Ll}[\p{Ll}\p{M}\p{N}’']*(?![\p{L}\p{M}\p{N}’'_@]|\.\p{L}{2})/u;

/**
 * With a capital where a sentence has one: recipients are written as they stand inside it, “the Party branch of …”. A name
 * that has its capitals elsewhere keeps its own writing.
 */
export const capitalised = (text: string): string =>
  PLAIN_WORD.test(text) && text.charAt(0).toUpperCase().length === 1
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;

/** A phrase whose first word has a capital. */
export const capitalisedPhrase = ([first, ...rest]: Phrase): Phrase =>
  first
    ? [
        { ...first, said: typeof first.said === 'string' ? capitalised(first.said) : capitalisedPhrase(first.said) },
        ...rest,
      ]
    : [];
