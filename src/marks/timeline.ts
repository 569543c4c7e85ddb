import { svg, type SVGTemplateResult } from 'lit';
import type { EventLineModel } from '../models/widgets/event-line.js';

type Placed = Pick<EventLineModel['events'][number], 'x' | 'width'>;

/**
 * What a file of a stranger gives in place of a number is an error that the widget tells, and no attribute.
 * @throws TypeError
 */
export function checked(number: number): number {
  if (!isFinite(number)) throw new TypeError('not a number');
  return number;
}

/** A share of the line as an attribute: exact to a hundredth of a pixel on any line, and short. */
const percent = (share: number): string => `${Number((checked(share) * 100).toFixed(3))}%`;

/**
 * The months of a line as a strip, and on it the whole of the month or range that is stated, and no point within it.
 * @param bounds where one month ends and the next begins, from 0 to 1
 * @param placed none for what has no month
 */
export const stripMark = (bounds: readonly number[], placed?: Placed): SVGTemplateResult => svg`<svg
  class="strip" width="100%" height="8" focusable="false" aria-hidden="true"
><rect class="track" width="100%" height="8"></rect>${
  placed ? svg`<rect class="span" x=${percent(placed.x)} width=${percent(placed.width)} height="8"></rect>` : ''
}${bounds.map((x) => svg`<line class="bound" x1=${percent(x)} x2=${percent(x)} y2="8"></line>`)}</svg>`;

/**
 * A length on the scale that the amounts of one unit share.
 * @param share of the greatest, from 0 to 1
 */
export const lengthMark = (share: number): SVGTemplateResult => svg`<svg
  class="length" width="100%" height="6" focusable="false" aria-hidden="true"
><rect class="span" width=${percent(share)} height="6"></rect></svg>`;
