import type { Worded } from '../report/types.js';
import type { Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { KEYS } from './words/languages.js';

/** A text as printed, in one language; undefined where the report prints none in it, and words of our own are said. */
export function printWorded(texts: Worded | undefined, locale: Locale): string | undefined {
  const text = texts?.[KEYS[locale]];
  return text === undefined ? undefined : cleanText(text);
}
