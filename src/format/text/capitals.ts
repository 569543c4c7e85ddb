import type { Phrase } from '../phrase.js';

/** A lower-case Latin word without later capitals (as in iPhone, pH, p2P), and not an address. */
const PLAIN_WORD = /^(?=\p{Script=Latin})\p{Ll}[\p{Ll}\p{M}\p{N}’']*(?![\p{L}\p{M}\p{N}’'_@]|\.\p{L}{2})/u;

/**
 * Capitalises the start of a sentence: recipients are written as within one, “the Party branch of …”. Names with
 * capitals elsewhere stay unchanged.
 */
export const capitalised = (text: string): string =>
  PLAIN_WORD.test(text) && text.charAt(0).toUpperCase().length === 1
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;

/** Capitalises the first word of a phrase. */
export const capitalisedPhrase = ([first, ...rest]: Phrase): Phrase =>
  first
    ? [
        { ...first, said: typeof first.said === 'string' ? capitalised(first.said) : capitalisedPhrase(first.said) },
        ...rest,
      ]
    : [];
