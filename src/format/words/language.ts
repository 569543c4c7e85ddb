/**
 * The default colours of changes in a locale. Market colours (red for a rise or for a fall) are only used on request:
 * arrow and word show the direction. In Chinese, green can mean a fall, so it does not mean good without a request.
 */
export type Palette = 'intl' | 'neutral';

/** The language key of report texts shown in a locale. */
export type Key = 'zh' | 'en';

/** Properties of a language, apart from its texts. */
export interface Language {
  /** Its own name, for links to it. */
  readonly name: string;
  /** Its name in paths: `zh.svg`, `en/`. */
  readonly path: string;
  /** Its script, which determines character widths and the font. */
  readonly script: 'han' | 'latin';
  /** Its Open Graph value (`og:locale`). */
  readonly openGraph: string;
}
