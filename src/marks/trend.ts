import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TrendPoint } from '../geometry/trend.js';
import type { TrendDrawing } from '../models/widgets/trend-line.js';

/**
 * Renders the line alone, as wide as its container; its texts are next to it. Lines are stretched with the square but
 * keep their stroke width; points are positioned in per cent, so that they stay round.
 */
export const trendMark = ({
  viewBox,
  points,
  stated,
  derived,
  zero,
  ticks = [],
}: TrendDrawing): SVGTemplateResult => svg`<svg
  class="trend" width="100%" focusable="false" aria-hidden="true"
><g>${ticks.filter(({ y }) => y !== zero).map(({ y, text }) => tickMark(y, text, 'tick'))}${tickMark(zero, '0', 'zero')}</g><svg
  class="stretched" width="100%" height="100%" viewBox=${viewBox} preserveAspectRatio="none"
>${stated ? svg`<path class="line" d=${stated}></path>` : nothing}${
  derived ? svg`<path class="line derived-line" d=${derived}></path>` : nothing
}</svg>${points.map(pointMark)}</svg>`;

/** A label of the scale, on its line. */
const tickMark = (y: number, text: string, name: string): SVGTemplateResult => svg`<line
  class=${name} x1="0" x2="100%" y1="${y}%" y2="${y}%"
></line><text class="zero-mark" x="0" y="${y}%" dy="-4">${text}</text>`;

/** A dot with a gap to the line; a derived point is an empty ring. */
const pointMark = ({ x, y, isDerived }: TrendPoint) => {
  const disc = (name: string, radius: number) => svg`<circle class=${name} cx="${x}%" cy="${y}%" r=${radius}></circle>`;
  return isDerived ? [disc('dot', 5.5), disc('ground', 3.5)] : [disc('ground', 6), disc('dot', 4)];
};
