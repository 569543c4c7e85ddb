/** A text in both languages of the project. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Says one text in every language: from what says it in one. */
export type Said<T> = (say: (texts: T, language: keyof BilingualText) => string) => BilingualText;

/** The one list of the languages that problems and findings are said in, each with its file of texts. */
export const pairing =
  <T>(zh: T, en: T): Said<T> =>
  (say) => ({ zh: say(zh, 'zh'), en: say(en, 'en') });
