/** The supported locales. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The locale in which a report and its quotes were printed, if the report has it. */
export const PRINTED_IN: Locale = LOCALES[0];

const primary = (tag: string): string => /^[a-z]*/i.exec(tag)![0].toLowerCase();

/**
 * Returns the locale for a BCP 47 language tag: English of any region is `en`. All other languages get the first, the
 * original language of the reports.
 */
export const localeOf = (languageTag: string | null | undefined): Locale =>
  LOCALES.find((locale) => primary(locale) === primary((languageTag ?? '').trim())) ?? LOCALES[0];
