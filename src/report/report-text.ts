import { LANGUAGES, type Language } from './lists/terms.js';

/** A text of a report: in each language that the report lists, and in no other. */
export type ReportText = { readonly [L in Language]?: string | undefined };

/** The languages that a report has its texts in; one of contract 1.0 lists none, and has both. */
export const languagesOf = ({ languages }: { readonly languages?: readonly Language[] | undefined }) =>
  languages ?? LANGUAGES;

/**
 * A text in a language; where it has none in that, as where two reports of different languages are set beside each other,
 * in one that it has.
 */
export const inLanguage = (text: ReportText, language: Language): string =>
  text[language] ?? LANGUAGES.map((one) => text[one]).find((said) => said !== undefined) ?? '';

/** A text in whatever language it has, for what compares texts and shows none. */
export const anyText = (text: ReportText): string => inLanguage(text, LANGUAGES[0]);
