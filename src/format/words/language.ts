/** The colours of rise and fall that readers of a language expect, where nothing else is asked for. */
export type Palette = 'cn' | 'intl';

/** Key of the texts in a report that are shown in it. */
export type Key = 'zh' | 'en';

/** What a program asks of a language, beside its words. */
export interface Language {
  /** Its own name, for a link that leads to it. */
  readonly name: string;
  /** How it is written in paths: `zh.svg`, `en/`. */
  readonly path: string;
  /** What it is written in: how wide its signs are, and which face draws them. */
  readonly script: 'han' | 'latin';
  /** As the Open Graph protocol writes it (`og:locale`). */
  readonly openGraph: string;
}
