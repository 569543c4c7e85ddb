/** The languages in which everything can be said. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language in which reports are printed that have it, and with it their quotes. */
export const PRINTED_IN: Locale = LOCALES[0];

const primary = (tag: string): string => /^[a-z]*/i.exec(tag)![0].toLowerCase();

/**
 * The locale that serves a language tag (BCP 47): English in any region is `en`. Every other language is served by the
 * first, the language of the reports, since its reader is best served by what was printed.
 */
export const localeOf = (languageTag: string | null | undefined): Locale =>
  LOCALES.find((locale) => primary(locale) === primary((languageTag ?? '').trim())) ?? LOCALES[0];
