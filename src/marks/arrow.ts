import { svg, type SVGTemplateResult } from 'lit';
import type { ChangeView } from '../models/parts/change-view.js';

type Direction = ChangeView['direction'];

/** In a square of 10; static pictures draw the same. */
export const ARROWS: Readonly<Record<Direction, string>> = {
  up: 'M5 1 9.5 9h-9z',
  down: 'M5 9 .5 1h9z',
  flat: 'M0 4h10v2H0z',
};

/** Which way a figure went, as a shape: colour alone never says it. */
export const arrowMark = (direction: Direction): SVGTemplateResult => svg`<svg
  class="arrow" viewBox="0 0 10 10" width="10" height="10" focusable="false" aria-hidden="true"
><path d=${ARROWS[direction]}></path></svg>`;
