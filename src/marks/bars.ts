import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Bar, Stretch } from '../geometry/bars.js';

/** Of a bar in px; the scale is as wide as the place that the bar has. */
const HEIGHT = 16;

/** Of a bar that is a whole. */
const PART_HEIGHT = 14;

const stretch = ({ x, width }: Stretch, name: string): SVGTemplateResult =>
  svg`<rect class=${name} x="${x}%" y="50%" width="${width}%" height=${HEIGHT} transform="translate(0 ${-HEIGHT / 2})"></rect>`;

/**
 * One bar of a list, with the zero line that all its bars share; nothing at all for 0.
 * @param tone class of the bar, for its colour
 */
export const barMark = ({ bar, open }: Bar, zero: number, tone = ''): SVGTemplateResult => svg`<svg
  class="drawing" width="100%" height="100%" focusable="false" aria-hidden="true"
><rect class="zero" x="${zero}%" width="1" height="100%"></rect>${open ? stretch(open, `open ${tone}`) : nothing}${
  bar ? stretch(bar, `bar ${tone}`) : nothing
}</svg>`;

/** Room as wide as a part of the scale: what stands beside it stands at the end of a bar. */
export const spacerMark = (percent: number): SVGTemplateResult => svg`<svg
  class="spacer" width="${percent}%" height="1" focusable="false" aria-hidden="true"
></svg>`;

/**
 * A whole as one bar, and how much of it is filled.
 * @param whole where the whole ends, for a part that goes beyond it
 */
export const partMark = (filled: number, whole?: number): SVGTemplateResult => svg`<svg
  class="part" width="100%" height=${PART_HEIGHT} focusable="false" aria-hidden="true"
><rect class="track" width="100%" height="100%"></rect>${
  filled ? svg`<rect class="bar" width="${filled}%" height="100%"></rect>` : nothing
}${whole ? svg`<rect class="whole" x="${whole}%" width="3" height="100%"></rect>` : nothing}</svg>`;
