import { blend, converter, formatHex, formatHex8, parse, wcagContrast, type Color } from 'culori';

/** A colour as a token has it. */
export interface TokenColor {
  readonly colorSpace: 'srgb';
  readonly components: readonly number[];
  readonly alpha?: number;
  /** For tools that don't read the components. */
  readonly hex: string;
}

export const colorOf = ({ components, alpha = 1 }: TokenColor): Color => {
  const [r = 0, g = 0, b = 0] = components;
  return { mode: 'rgb', r, g, b, alpha };
};

const toRgb = converter('rgb');
const share = (part: number): number => Number(Math.min(1, Math.max(0, part)).toFixed(4));

/** What somebody typed as a token's value, in whatever form CSS knows; undefined while it is none. */
export function tokenColor(text: string): TokenColor | undefined {
  const color = toRgb(parse(text.trim()));
  if (!color) return undefined;
  // By way of the hex, so that both say the same.
  const { r, g, b } = toRgb(parse(formatHex(color)))!;
  const alpha = color.alpha === undefined || color.alpha === 1 ? {} : { alpha: Number(color.alpha.toFixed(2)) };
  return { colorSpace: 'srgb', components: [r, g, b].map(share), ...alpha, hex: formatHex(color) };
}

/** As six digits, or eight where it can be seen through. */
export const textOf = (token: TokenColor): string =>
  token.alpha === undefined ? token.hex : formatHex8(colorOf(token));

/** What can be seen through is mixed with what it lies on. */
const onGround = (color: Color, ground: Color): Color => parse(formatHex(blend([ground, color], 'normal')))!;

/** Contrast by WCAG 2, one decimal, such as 7.1; rounded down, so that no pair looks better than it is. */
export const contrastOn = (color: TokenColor, ground: TokenColor): number =>
  Math.floor(wcagContrast(onGround(colorOf(color), colorOf(ground)), colorOf(ground)) * 10) / 10;
