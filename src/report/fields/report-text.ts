import { LANGUAGES, type Language } from '../lists/terms.js';

/** A text of a report, in exactly the languages that the report lists. */
export type ReportText = { readonly [L in Language]?: string | undefined };

/** Returns the languages of a report; a contract 1.0 report lists none and has both. */
export const languagesOf = ({ languages }: { readonly languages?: readonly Language[] | undefined }) =>
  languages ?? LANGUAGES;

/**
 * Returns the text in `language`, or in another language where that is missing, such as when reports in different
 * languages are compared.
 */
export const inLanguage = (text: ReportText, language: Language): string =>
  text[language] ?? LANGUAGES.map((one) => text[one]).find((said) => said !== undefined) ?? '';

/** Returns the text in any language, for comparisons rather than display. */
export const anyText = (text: ReportText): string => inLanguage(text, LANGUAGES[0]);
