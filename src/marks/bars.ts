import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bar, Stretch } from '../geometry/bars.js';

/** Height of a bar in px; its width scales with the container. */
const HEIGHT = 16;

/** Height of the bar of a whole. */
const PART_HEIGHT = 14;

const stretch = ({ x, width }: Stretch, name: string): SVGTemplateResult =>
  svg`<rect class=${name} x="${x}%" y="50%" width="${width}%" height=${HEIGHT} transform="translate(0 ${-HEIGHT / 2})"></rect>`;

/**
 * Renders a bar of a list, with the common zero line; no bar for 0.
 * @param tone class of the bar, for its colour
 * @param lines what is below it, such as the lines of an axis
 */
export const barMark = (
  { bar, open }: Bar,
  zero: number,
  tone = '',
  lines: unknown = nothing,
): SVGTemplateResult => svg`<svg
  class="drawing" width="100%" height="100%" focusable="false" aria-hidden="true"
>${lines}<rect class="zero" x="${zero}%" width="1" height="100%"></rect>${open ? stretch(open, `open ${tone}`) : nothing}${
  bar ? stretch(bar, `bar ${tone}`) : nothing
}</svg>`;

/** Renders a spacer as wide as part of the scale, so that what follows is at the end of a bar. */
export const spacerMark = (percent: number): SVGTemplateResult => svg`<svg
  class="spacer" width="${percent}%" height="1" focusable="false" aria-hidden="true"
></svg>`;

/**
 * Renders a whole as a bar, partly filled.
 * @param whole end of the whole, for a part that exceeds it
 */
export const partMark = (filled: number, whole?: number): SVGTemplateResult => svg`<svg
  class="part" width="100%" height=${PART_HEIGHT} focusable="false" aria-hidden="true"
><rect class="track" width="100%" height="100%"></rect>${
  filled ? svg`<rect class="bar" width="${filled}%" height="100%"></rect>` : nothing
}${whole ? svg`<rect class="whole" x="${whole}%" width="3" height="100%"></rect>` : nothing}</svg>`;
