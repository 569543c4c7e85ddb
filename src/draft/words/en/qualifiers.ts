import { isLatin, QUALIFIER_WORDS } from '../../../report/lists/qualifiers.js';

/** What bounds a figure from before, the longest words first: in excess of, nearly. */
const BEFORE = Object.entries(QUALIFIER_WORDS)
  .filter(([word, { stands }]) => isLatin(word) && stands === 'before')
  .map(([word, { means }]) => ({ word, means }))
  .sort((a, b) => b.word.length - a.word.length);

/** The word that ends a text in small letters and bounds what follows. */
export const boundBefore = (left: string): { word: string; means: string } | undefined =>
  BEFORE.find(({ word }) => left.endsWith(word) && !/[a-z-]/.test(left.charAt(left.length - word.length - 1)));
