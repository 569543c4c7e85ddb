import type { Locale } from '../../format/locale.js';
import { LANGUAGES } from '../../format/words/languages.js';
import { ADVANCES } from './advances.generated.js';
import type { Ink } from './ink.js';

/*
 * Text widths without a font: a picture must be identical whether or not the font is installed. The table is of the
 * font that the PNG is drawn with; a reader's own font may be slightly wider, which the layout allows for.
 */

export const WEIGHTS = { text: 400, strong: 600 } as const;
export type Weight = keyof typeof WEIGHTS;

/** The properties of text that affect its width. */
export interface Face {
  /** In px. */
  readonly size: number;
  readonly weight: Weight;
  readonly lang: Locale;
}

const reversed = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([advance, characters]) =>
      Array.from(characters, (character) => [character, Number(advance) / 1000] as const),
    ),
  );

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  text: reversed(ADVANCES.text),
  strong: reversed(ADVANCES.strong),
};

/** Combining marks, joiners and invisible characters. */
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

/** In a Chinese font, quotation marks and dots are full width; in English they are set narrower. */
export const CLOSE_IN_ENGLISH = /^[\u2018\u2019\u201c\u201d\u00b7]$/;
const CLOSE_WIDTH = 0.42;

/** Whether it is set in a Latin typeface, with spaces between words. */
export const isLatin = (lang: Locale): boolean => LANGUAGES[lang].script === 'latin';

/** Advance of a character in em. Characters without an entry are full width: Chinese, full-width forms, emoji. */
export function advanceOf(character: string, { weight, lang }: Pick<Face, 'weight' | 'lang'>): number {
  if (isLatin(lang) && CLOSE_IN_ENGLISH.test(character)) return CLOSE_WIDTH;
  return TABLES[weight].get(character) ?? (NO_WIDTH.test(character) ? 0 : 1);
}

/** Width of a text in px. */
export function widthOf(text: string, face: Face): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character, face);
  return ems * face.size;
}

/** The properties of text as it is drawn. */
export interface Style extends Face {
  readonly ink: Ink;
  /** Whether only the number of lines is needed: then they are not balanced. */
  readonly isDraft?: true;
}

/** Text of one style, within a line or a paragraph. */
export interface Span {
  readonly text: string;
  readonly style: Style;
  /** Gap before it in px; dropped at the start of a line. */
  readonly gap?: number;
}

/** One line of a paragraph. */
export interface Line {
  readonly spans: readonly Span[];
  readonly width: number;
}

/** Allows for a reader's Latin font that is wider than the measured one. */
const SLACK = 1.04;

export const spanWidth = ({ text, style, gap = 0 }: Span): number => gap + widthOf(text, style) * SLACK;

export const lineOf = (spans: readonly Span[]): Line => ({
  spans,
  width: spans.reduce((sum, span) => sum + spanWidth(span), 0),
});
