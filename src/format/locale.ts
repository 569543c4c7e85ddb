import type { BilingualText } from '../report/problems.js';
import { cleanText } from './text.js';

/** The languages in which everything can be said. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The locale that serves a language tag (BCP 47). English in any region is `en`; everything else is `zh-CN`, the
 * language of the reports, since a reader of a third language is best served by what was printed.
 */
export const localeOf = (languageTag: string | null | undefined): Locale =>
  /^en(?:[-_]|$)/i.test((languageTag ?? '').trim()) ? 'en' : 'zh-CN';

/** The text in one language, cleaned for display. */
export const pick = (text: BilingualText, locale: Locale): string => cleanText(locale === 'en' ? text.en : text.zh);
