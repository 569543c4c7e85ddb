/** A text in Chinese and English. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Builds a bilingual text by calling `say` with the texts of each language. */
export type Said<T> = (say: (texts: T, language: keyof BilingualText) => string) => BilingualText;

/** Binds the Chinese and English text files of problems and findings; the only place that lists the languages. */
export const pairing =
  <T>(zh: T, en: T): Said<T> =>
  (say) => ({ zh: say(zh, 'zh'), en: say(en, 'en') });
