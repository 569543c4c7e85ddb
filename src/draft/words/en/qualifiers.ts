import { isLatin, QUALIFIER_WORDS } from '../../../report/lists/qualifiers.js';

/** Qualifiers before a figure, longest first: in excess of, nearly. */
const BEFORE = Object.entries(QUALIFIER_WORDS)
  .filter(([word, { stands }]) => isLatin(word) && stands === 'before')
  .map(([word, { means }]) => ({ word, means }))
  .sort((a, b) => b.word.length - a.word.length);

/** The qualifier at the end of a lower-case text. */
export const boundBefore = (left: string): { word: string; means: string } | undefined =>
  BEFORE.find(({ word }) => left.endsWith(word) && !/[a-z-]/.test(left.charAt(left.length - word.length - 1)));
