import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { TextMark } from '../pictures/box.js';
import type { Inks } from '../pictures/ink.js';
import { CLOSE_IN_ENGLISH, isLatin, type Weight } from '../pictures/measure.js';
import type { Span, Style } from '../pictures/text.js';
import { round, type TextWriter } from '../pictures/to-svg.js';

/*
 * Text as outlines. The renderer would read twenty megabytes of font for each picture; here both fonts and each glyph
 * are read only once.
 */

/** The files of a font by weight. */
export type FontFiles = Readonly<Record<Weight, string>>;

const PACKAGE = '@expo-google-fonts/noto-sans-sc';

/** Locates the fonts of the optional package; throws if it is not installed. */
export function packagedFonts(): FontFiles {
  const { resolve } = createRequire(import.meta.url);
  const file = (name: string): string => resolve(`${PACKAGE}/${name}/NotoSansSC_${name}.ttf`);
  return { text: file('400Regular'), strong: file('600SemiBold') };
}

type Command = ReturnType<Font['glyphForCodePoint']>['path']['commands'][number];

interface Outline {
  /** In em. */
  readonly advance: number;
  readonly commands: readonly Command[];
  /** Left and right edge of the glyph, in em. */
  readonly left: number;
  readonly right: number;
}

/** Glyphs by weight and character. */
export type Typeface = (character: string, weight: Weight) => Outline | undefined;

export async function readTypeface(files: FontFiles): Promise<Typeface> {
  const fonts = { text: await readFont(files.text), strong: await readFont(files.strong) };
  const known: Record<Weight, Map<string, Outline | undefined>> = { text: new Map(), strong: new Map() };
  return (character, weight) => {
    if (!known[weight].has(character)) known[weight].set(character, outlineOf(character, fonts[weight]));
    return known[weight].get(character);
  };
}

async function readFont(path: string): Promise<Font> {
  const font = create(await readFile(path));
  if (font.isCollection) throw new Error(`Expected a font, found a collection of fonts: ${path}`);
  return font;
}

function outlineOf(character: string, font: Font): Outline | undefined {
  const code = character.codePointAt(0)!;
  if (!font.hasGlyphForCodePoint(code)) return undefined;
  const { path, advanceWidth } = font.glyphForCodePoint(code);
  const { minX, maxX } = path.bbox;
  const em = font.unitsPerEm;
  const commands = path.commands.map(({ command, args }) => ({ command, args: args.map((unit) => unit / em) }));
  return { advance: advanceWidth / em, commands, left: minX / em, right: maxX / em };
}

/** The geta mark, a traditional placeholder for a missing glyph. */
const GETA = '〓';

/** Joiners, variation selectors and other invisible characters. */
const INVISIBLE = /^[\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;

/** Side bearing of a sign that is set narrower in English than in the font. */
const SIDE = 0.06;

interface Glyph {
  readonly outline: Outline;
  readonly shift: number;
  readonly advance: number;
}

/**
 * Writes text as outlines of a typeface.
 * @param missing called with each character without a glyph
 */
export function outlineWriter(typeface: Typeface, missing: (character: string) => void): TextWriter {
  const glyph = (character: string, { weight, lang }: Style): Glyph | undefined => {
    if (INVISIBLE.test(character)) return undefined;
    const own = typeface(character, weight);
    if (!own) missing(character);
    const outline = own ?? typeface(GETA, weight);
    if (!outline) return undefined;
    if (!isLatin(lang) || !CLOSE_IN_ENGLISH.test(character)) return { outline, shift: 0, advance: outline.advance };
    const { left, right } = outline;
    return { outline, shift: SIDE - left, advance: right - left + 2 * SIDE };
  };
  const set = ({ text, style }: Span) => Array.from(text).flatMap((character) => glyph(character, style) ?? []);
  return (mark, inks) => written(mark, inks, set);
}

function written({ x, y, line, anchor }: TextMark, inks: Inks, set: (span: Span) => readonly Glyph[]): string {
  const runs = line.spans.map((span) => ({ span, glyphs: set(span) }));
  const width = runs.reduce((sum, { span, glyphs }) => sum + (span.gap ?? 0) + widthOf(glyphs) * span.style.size, 0);
  let left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return runs
    .map(({ span: { style, gap = 0 }, glyphs }) => {
      left += gap;
      let d = '';
      for (const { outline, shift, advance } of glyphs) {
        d += pathOf(outline, left + shift * style.size, y, style.size);
        left += advance * style.size;
      }
      return d && `<path d="${d}" fill="${inks[style.ink]}"/>`;
    })
    .join('');
}

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0);

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The y axis points up in a font, down in a picture. */
const pathOf = ({ commands }: Outline, x: number, y: number, size: number): string =>
  commands
    .map(({ command, args }) => {
      const numbers = args.map((unit, i) => round(i % 2 ? y - unit * size : x + unit * size));
      return LETTERS[command]! + numbers.join(' ');
    })
    .join('');
