import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Ring } from '../geometry/ring.js';

/** Renders the ring alone; its centre is text of the page, so that it can be selected and can wrap. */
export const ringMark = ({
  viewBox,
  track,
  arc,
}: Pick<Ring, 'viewBox' | 'track' | 'arc'>): SVGTemplateResult => svg`<svg
  class="ring" viewBox=${viewBox} focusable="false" aria-hidden="true"
><path class="track" d=${track}></path>${arc ? svg`<path class="arc" d=${arc}></path>` : nothing}</svg>`;
