import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Ring } from '../geometry/ring.js';

/**
 * The ring alone; what stands in its middle is text of the page, so that it can be selected and wraps. While it sweeps, a
 * stroke is drawn along the arc, which stands below it all the time.
 */
export const ringMark = (ring: Ring, isSweeping = false): SVGTemplateResult => svg`<svg
  class="ring" viewBox=${ring.viewBox} focusable="false" aria-hidden="true"
><path class="track" d=${ring.track}></path>${ring.arc ? svg`<path class="arc" d=${ring.arc}></path>` : nothing}${
  isSweeping ? sweep(ring) : nothing
}</svg>`;

/** One turn is its whole length, from twelve o'clock. */
const sweep = ({ turns, middle, thickness }: Ring): SVGTemplateResult => svg`<circle
  class="sweep" r=${middle} stroke-width=${thickness} pathLength="1" stroke-dasharray="${turns} 1" transform="rotate(-90)"
></circle>`;
