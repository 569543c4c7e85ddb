/** The colours for rise and fall that readers of a locale expect by default. */
export type Palette = 'cn' | 'intl';

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
