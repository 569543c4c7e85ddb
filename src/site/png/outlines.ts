import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { TextMark } from '../pictures/box.js';
import type { Inks } from '../pictures/ink.js';
import { CLOSE_IN_ENGLISH, isLatin, type Weight, type Span, type Style } from '../pictures/measure.js';
import type { TextWriter } from '../pictures/to-svg.js';

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
  /** Its paths so far, by size in px. */
  readonly paths: Map<number, GlyphPath>;
}

/** A glyph at one size, which is written at any place without computing its points again. */
interface GlyphPath {
  /** Where it begins, from the origin of the glyph, in hundredths of a px. */
  readonly x: number;
  readonly y: number;
  /** What follows the first point, relative to it. */
  readonly rest: string;
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
  return { advance: advanceWidth / em, commands, left: minX / em, right: maxX / em, paths: new Map() };
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
        d += placed(outline, left + shift * style.size, y, style.size);
        left += advance * style.size;
      }
      return d && `<path d="${d}" fill="${inks[style.ink]}"/>`;
    })
    .join('');
}

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0);

const LETTERS: Readonly<Record<string, string>> = {
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
};

/** Sizes of one glyph that are kept; pictures have few, unless a text is made to fit. */
const MAX_SIZES = 16;

const hundredths = (px: number): number => Math.round(px * 100);

function placed(outline: Outline, x: number, y: number, size: number): string {
  if (outline.commands.length === 0) return '';
  const path = outline.paths.get(size) ?? pathOf(outline, size);
  if (outline.paths.size >= MAX_SIZES) outline.paths.clear();
  outline.paths.set(size, path);
  return `M${String((hundredths(x) + path.x) / 100)} ${String((hundredths(y) + path.y) / 100)}${path.rest}`;
}

/** Rounded points, each relative to the one before, so that errors do not add up. The y axis points up in a font. */
function pathOf({ commands }: Outline, size: number): GlyphPath {
  let [x, y] = [0, 0];
  let start: readonly [number, number] | undefined;
  let begin: readonly [number, number] | undefined;
  let rest = '';
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      rest += 'z';
      if (begin) [x, y] = begin;
      continue;
    }
    const points = args.map((unit, i) => hundredths(i % 2 ? -unit * size : unit * size));
    const end = [points[points.length - 2]!, points[points.length - 1]!] as const;
    if (command === 'moveTo') {
      if (start) rest += `m${relative(points, x, y)}`;
      start ??= end;
      begin = end;
    } else rest += `${LETTERS[command]!}${relative(points, x, y)}`;
    [x, y] = end;
  }
  return { x: start?.[0] ?? 0, y: start?.[1] ?? 0, rest };
}

const relative = (points: readonly number[], x: number, y: number): string =>
  points.map((point, i) => String((point - (i % 2 ? y : x)) / 100)).join(' ');
