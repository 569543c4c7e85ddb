import type { Quantity } from '../report/types.js';
import type { Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { QUANTITIES } from './words/languages.js';

/** Returns the qualifying word to print with the number; empty for an exact figure. */
export function printQualifier({ qualifier, word }: Pick<Quantity, 'qualifier' | 'word'>, locale: Locale): string {
  // Without a qualifier, a word can't be translated and is printed as in the report.
  if (!qualifier) return cleanText(word ?? '');
  return QUANTITIES[locale].qualifier(qualifier, word);
}
