import type { Quantity } from '../report/types.js';
import type { Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { QUANTITIES } from './words/languages.js';

/** The word that bounds a figure, as it stands beside the number; empty for an exact one. */
export function printQualifier({ qualifier, word }: Pick<Quantity, 'qualifier' | 'word'>, locale: Locale): string {
  // A word that no qualifier explains can't be put into English: it stays what the report printed.
  if (!qualifier) return cleanText(word ?? '');
  return QUANTITIES[locale].qualifier(qualifier, word);
}
