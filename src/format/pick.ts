import type { BilingualText } from '../report/problems.js';
import { LOCALES, type Locale } from './locale.js';
import { cleanText } from './text.js';
import { KEYS } from './words/languages.js';

/** The text in one language, cleaned for display. */
export const pick = (text: BilingualText, locale: Locale): string => cleanText(text[KEYS[locale]]);

/** A text that is made in every language, by the keys that the texts of a report have. */
export const inEach = (make: (locale: Locale) => string): BilingualText =>
  Object.fromEntries(LOCALES.map((locale) => [KEYS[locale], make(locale)])) as unknown as BilingualText;
