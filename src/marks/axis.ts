import { svg, type SVGTemplateResult } from 'lit';
import type { AxisTickView } from '../models/widgets/bar-axis.js';

/** Renders a line at each value of an axis; goes into the drawing of each bar, below the bar. */
export const axisLines = (ticks: readonly AxisTickView[]): readonly SVGTemplateResult[] =>
  ticks.map(({ x }) => svg`<rect class="tick" x="${x}%" width="1" height="100%"></rect>`);

/** Renders a value: below its line, or within the scale at the ends of that. */
const labelMark = ({ x, text }: AxisTickView): SVGTemplateResult =>
  svg`<text x="${x}%" y="1em" text-anchor=${x < 3 ? 'start' : x > 97 ? 'end' : 'middle'}>${text}</text>`;

/** Renders the values of an axis, on the scale of the bars. */
export const axisMark = (ticks: readonly AxisTickView[]): SVGTemplateResult => svg`<svg
  class="drawing" width="100%" height="100%" focusable="false" aria-hidden="true"
>${ticks.map(labelMark)}</svg>`;
