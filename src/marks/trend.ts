import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Trend, TrendPoint } from '../geometry/trend.js';

/**
 * The line alone, as wide as its place; what it says stands beside it as text of the page. The lines are stretched with
 * their square and keep their width; the points are placed in per cent, so that they stay round.
 */
export const trendMark = ({ viewBox, points, stated, derived, zero }: Trend): SVGTemplateResult => svg`<svg
  class="trend" width="100%" focusable="false" aria-hidden="true"
><line class="zero" x1="0" x2="100%" y1="${zero}%" y2="${zero}%"></line><text
  class="zero-mark" x="0" y="${zero}%" dy="-4"
>0</text><svg
  class="stretched" width="100%" height="100%" viewBox=${viewBox} preserveAspectRatio="none"
>${stated ? svg`<path class="line" d=${stated}></path>` : nothing}${
  derived ? svg`<path class="line derived-line" d=${derived}></path>` : nothing
}</svg>${points.map(pointMark)}</svg>`;

/** A dot with some ground around it, apart from the line; what is derived is a ring with the ground within. */
const pointMark = ({ x, y, isDerived }: TrendPoint) => {
  const disc = (name: string, radius: number) => svg`<circle class=${name} cx="${x}%" cy="${y}%" r=${radius}></circle>`;
  return isDerived ? [disc('dot', 5.5), disc('ground', 3.5)] : [disc('ground', 6), disc('dot', 4)];
};
