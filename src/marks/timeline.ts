import { svg, type SVGTemplateResult } from 'lit';
import type { EventLineModel } from '../models/widgets/event-line.js';

type Placed = Pick<EventLineModel['events'][number], 'x' | 'width'>;

/**
 * Rejects a non-number in an external file as a reported error, instead of writing it to an attribute.
 * @throws TypeError
 */
function checked(number: number): number {
  if (!isFinite(number)) throw new TypeError('not a number');
  return number;
}

/** A fraction of the line as a short attribute, exact to a hundredth of a pixel. */
const percent = (share: number): string => `${Number((checked(share) * 100).toFixed(3))}%`;

/**
 * Renders the months of a line as a strip, with the whole stated month or range marked.
 * @param bounds positions between months, from 0 to 1
 * @param placed undefined for an event without a month
 */
export const stripMark = (bounds: readonly number[], placed?: Placed): SVGTemplateResult => svg`<svg
  class="strip" width="100%" height="8" focusable="false" aria-hidden="true"
><rect class="track" width="100%" height="8"></rect>${
  placed ? svg`<rect class="span" x=${percent(placed.x)} width=${percent(placed.width)} height="8"></rect>` : ''
}${bounds.map((x) => svg`<line class="bound" x1=${percent(x)} x2=${percent(x)} y2="8"></line>`)}</svg>`;

/**
 * Renders a bar on the common scale of amounts in one unit.
 * @param share relative to the largest, from 0 to 1
 */
export const lengthMark = (share: number): SVGTemplateResult => svg`<svg
  class="length" width="100%" height="6" focusable="false" aria-hidden="true"
><rect class="span" width=${percent(share)} height="6"></rect></svg>`;
