import { blend, formatHex, parse, wcagContrast, type Color } from 'culori';

/** A colour of a DTCG token. */
export interface TokenColor {
  readonly components: readonly number[];
  readonly alpha?: number;
}

export const colorOf = ({ components, alpha = 1 }: TokenColor): Color => {
  const [r = 0, g = 0, b = 0] = components;
  return { mode: 'rgb', r, g, b, alpha };
};

/** As six digits; what can be seen through is mixed with what it lies on. */
export const hexOn = (color: Color, ground: Color): string => formatHex(blend([ground, color], 'normal'));

/** Contrast by WCAG 2, one decimal, such as 7.1; rounded down, so that no pair looks better than it is. */
export const contrastOn = (color: Color, ground: Color): string =>
  (Math.floor(wcagContrast(parse(hexOn(color, ground))!, ground) * 10) / 10).toFixed(1);
