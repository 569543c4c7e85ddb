import { LANGUAGES } from '../../format/words/languages.js';
import tokens from '../../theme/tokens.json' with { type: 'json' };
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Mark, PathMark, RectMark, TextMark } from './box.js';
import type { Ground, Inks } from './ink.js';
import { WEIGHTS, type Span, type Style } from './measure.js';

/** A picture as marks on a background, with its text alternative. */
export interface Picture {
  /** In px; same unit as the marks. */
  readonly width: number;
  readonly height: number;
  /** File px per layout px. */
  readonly scale: number;
  readonly ground: Ground;
  readonly marks: readonly Mark[];
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly inks: Inks;
}

/** Rounded for the file, to a hundredth of a pixel. */
export const round = (value: number): string => String(Number(value.toFixed(2)));

/** Characters not allowed in XML; model texts are clean of them, those of a caller may not be. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

export const xmlText = (text: string): string => escapeHtml(text.replace(UNWRITABLE, '\ufffd'));

const familyOf = (name: 'latin' | 'chinese'): string => tokens.font[name].$value.join(', ');

/** Writes a line of text: as text, or as outlines. */
export type TextWriter = (mark: TextMark, inks: Inks) => string;

/**
 * A picture as a standalone SVG file: no scripts, style sheets, external references or ids, so that it can be pasted
 * inline.
 */
export function toSvg(picture: Picture, write: TextWriter = textElement): string {
  const { width, height, scale, ground, marks, locale, title, description, inks } = picture;
  const [wide, high] = [round(width * scale), round(height * scale)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" xml:lang="${locale}" font-family="${familyOf(LANGUAGES[locale].script === 'latin' ? 'latin' : 'chinese')}"><title>${xmlText(title)}</title><desc>${xmlText(description)}</desc><rect width="100%" height="100%" fill="${inks[ground]}"/>${marks
    .map((mark) => markElement(mark, inks, write))
    .join('')}</svg>
`;
}

function markElement(mark: Mark, inks: Inks, write: TextWriter): string {
  if (mark.kind === 'text') return write(mark, inks);
  return mark.kind === 'rect' ? rectElement(mark, inks) : pathElement(mark, inks);
}

function rectElement({ x, y, width, height, ink, radius, outline = 0 }: RectMark, inks: Inks): string {
  const inset = outline / 2;
  const [left, top, wide, high] = [x + inset, y + inset, width - outline, height - outline].map(round);
  const corner = radius === undefined ? '' : ` rx="${round(radius)}"`;
  const paint = outline ? `fill="none" stroke="${inks[ink]}" stroke-width="${round(outline)}"` : `fill="${inks[ink]}"`;
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}"${corner} ${paint}/>`;
}

function pathElement({ x, y, scale, d, ink }: PathMark, inks: Inks): string {
  const scaled = scale === 1 ? '' : ` scale(${String(Number(scale.toFixed(4)))})`;
  return `<path transform="translate(${round(x)} ${round(y)})${scaled}" d="${d}" fill="${inks[ink]}"/>`;
}

function textElement({ x, y, line, anchor }: TextMark, inks: Inks): string {
  const [first, ...rest] = line.spans;
  if (!first) return '';
  const where = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const attributes = `x="${round(x)}" y="${round(y)}"${where} ${face(first.style, inks)}`;
  if (!rest.length) return `<text ${attributes}>${xmlText(first.text)}</text>`;
  return `<text ${attributes}>${xmlText(first.text)}${rest.map((span) => tspan(span, first.style, inks)).join('')}</text>`;
}

const face = ({ size, weight, ink }: Style, inks: Inks): string =>
  `font-size="${round(size)}"${weight === 'strong' ? ` font-weight="${WEIGHTS.strong}"` : ''} fill="${inks[ink]}"`;

/** Only attributes that differ from the line's first span. */
function tspan({ text, style, gap = 0 }: Span, first: Style, inks: Inks): string {
  const said = [
    gap && `dx="${round(gap)}"`,
    style.size !== first.size && `font-size="${round(style.size)}"`,
    style.weight !== first.weight && `font-weight="${WEIGHTS[style.weight]}"`,
    style.ink !== first.ink && `fill="${inks[style.ink]}"`,
    style.lang !== first.lang && `xml:lang="${style.lang}"`,
  ].filter(Boolean);
  return said.length ? `<tspan ${said.join(' ')}>${xmlText(text)}</tspan>` : xmlText(text);
}
