import { svg, type SVGTemplateResult } from 'lit';
import type { Cells } from '../geometry/cells.js';

/** The outline is inside the square, so that filled and empty ones have the same size. */
const INSET = 0.75;

/**
 * Renders squares to count.
 * @param name classes that determine when this arrangement is shown
 */
export const cellsMark = ({ width, height, side, cells }: Cells, name: string): SVGTemplateResult => svg`<svg
  class="cells ${name}" viewBox="0 0 ${width} ${height}" width=${width} focusable="false" aria-hidden="true"
>${cells.map(
  ({ x, y, isFilled }) => svg`<rect
  class=${isFilled ? 'filled' : 'empty'} x=${x + INSET} y=${y + INSET} width=${side - 2 * INSET} height=${side - 2 * INSET}
></rect>`,
)}</svg>`;
