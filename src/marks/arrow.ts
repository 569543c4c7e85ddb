import { svg, type SVGTemplateResult } from 'lit';
import type { ChangeView } from '../models/parts/change-view.js';

type Direction = ChangeView['direction'];

/** On a square of 10; also used by static pictures. */
export const ARROWS: Readonly<Record<Direction, string>> = {
  up: 'M5 1 9.5 9h-9z',
  down: 'M5 9 .5 1h9z',
  flat: 'M0 4h10v2H0z',
};

/** Renders the direction of a change as a shape, so that it does not depend on colour. */
export const arrowMark = (direction: Direction): SVGTemplateResult => svg`<svg
  class="arrow" viewBox="0 0 10 10" width="10" height="10" focusable="false" aria-hidden="true"
><path d=${ARROWS[direction]}></path></svg>`;
