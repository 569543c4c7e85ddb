import type { BilingualText } from '../report/problems.js';
import { LOCALES, type Locale } from './locale.js';
import { cleanText } from './text.js';
import { KEYS } from './words/languages.js';

/** The text in one language, cleaned for display. */
export const pick = (text: BilingualText, locale: Locale): string => cleanText(text[KEYS[locale]]);

/** The first language of each key. */
const FIRSTS = LOCALES.filter((locale) => LOCALES.find((one) => KEYS[one] === KEYS[locale]) === locale);

/** A text that is made in every language, by the keys that the texts of a report have; the first language of a key makes it. */
export const inEach = (make: (locale: Locale) => string): BilingualText =>
  Object.fromEntries(FIRSTS.map((locale) => [KEYS[locale], make(locale)])) as unknown as BilingualText;
