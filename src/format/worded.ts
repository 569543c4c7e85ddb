import type { Worded } from '../report/types.js';
import type { Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { KEYS } from './words/languages.js';

/** Prints the printed text in a locale; undefined if the report has none and default wording applies. */
export function printWorded(texts: Worded | undefined, locale: Locale): string | undefined {
  const text = texts?.[KEYS[locale]];
  return text === undefined ? undefined : cleanText(text);
}
