import { inLanguage, type ReportText } from '../report/fields/report-text.js';
import { LOCALES, type Locale } from './locale.js';
import { cleanText } from './text/text.js';
import { KEYS } from './words/languages.js';

/** Returns the text in a language, or another one that it has, uncleaned. */
export const rawText = (text: ReportText, locale: Locale): string => inLanguage(text, KEYS[locale]);

/** Like `rawText`, cleaned for display. */
export const pick = (text: ReportText, locale: Locale): string => cleanText(rawText(text, locale));

/** The first locale of each language key. */
const FIRSTS = LOCALES.filter((locale) => LOCALES.find((one) => KEYS[one] === KEYS[locale]) === locale);

/**
 * Returns a text derived from another, in every language that it has; where locales share a key, the first makes it.
 */
export const inEach = (text: ReportText, make: (locale: Locale) => string): ReportText =>
  Object.fromEntries(
    FIRSTS.filter((locale) => text[KEYS[locale]] !== undefined).map((locale) => [KEYS[locale], make(locale)]),
  );
