import { inLanguage, type ReportText } from '../report/report-text.js';
import { LOCALES, type Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { KEYS } from './words/languages.js';

/** The text in one language, or in one that it has, as its author wrote it. */
export const rawText = (text: ReportText, locale: Locale): string => inLanguage(text, KEYS[locale]);

/** The same, cleaned for display. */
export const pick = (text: ReportText, locale: Locale): string => cleanText(rawText(text, locale));

/** The first language of each key. */
const FIRSTS = LOCALES.filter((locale) => LOCALES.find((one) => KEYS[one] === KEYS[locale]) === locale);

/**
 * A text that is made of another one, in every language that this one has, by the keys that the texts of a report have; the
 * first language of a key makes it.
 */
export const inEach = (text: ReportText, make: (locale: Locale) => string): ReportText =>
  Object.fromEntries(
    FIRSTS.filter((locale) => text[KEYS[locale]] !== undefined).map((locale) => [KEYS[locale], make(locale)]),
  );
