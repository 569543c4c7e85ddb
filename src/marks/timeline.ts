import { svg, type SVGTemplateResult } from 'lit';
import type { EventLineModel } from '../models/event-line.js';

type Tick = EventLineModel['ticks'][number];
type Placed = EventLineModel['events'][number];

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

/** Names and bounds of the months; the classes of a name say in which layouts there is room for it. */
export const axisMark = (ticks: readonly Tick[]): SVGTemplateResult => svg`<svg
  class="axis" width="100%" height="28" focusable="false" aria-hidden="true"
>${ticks.map(tickMark)}<line class="bound" x1="100%" x2="100%" y1="20" y2="28"></line><line class="line" x1="0" x2="100%" y1="27.5" y2="27.5"></line></svg>`;

const tickMark = ({ name, x, width, named }: Tick): SVGTemplateResult => svg`<line
  class="bound" x1=${percent(x)} x2=${percent(x)} y1="20" y2="28"
></line><text class=${['name', ...named].join(' ')} x=${percent(x + width / 2)} y="14" text-anchor="middle">${name}</text>`;

/** When something was: the whole of the month or range that is stated, and no point within it. */
export const spanMark = ({ x, width }: Pick<Placed, 'x' | 'width'>): SVGTemplateResult => svg`<svg
  class="span" width="100%" height="6" focusable="false" aria-hidden="true"
><line class="track" x1="0" x2="100%" y1="0.5" y2="0.5"></line><rect x=${percent(x)} width=${percent(width)} height="6"></rect></svg>`;

/** What is free before or after a label: an element as wide as that, since a style attribute would be blocked. */
export const gapMark = (share: number, layout: string): SVGTemplateResult => svg`<svg
  class="gap ${layout}" width=${percent(share)} height="1" focusable="false" aria-hidden="true"
></svg>`;
