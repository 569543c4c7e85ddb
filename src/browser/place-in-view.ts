import { ofDocument } from './document-members.js';
import { placeBeside } from './popover-placement.js';

/** px */
const MIN_HEIGHT = 160;

/**
 * Positions a panel beside an element by CSSOM, which a strict CSP allows. Its containing block differs between
 * browsers, so it is first placed at 0, 0 and then moved by the difference.
 */
export function placeInView(panel: HTMLElement, anchor: Element): void {
  const { style } = panel;
  style.left = style.top = '0';
  style.maxHeight = '';
  const at = panel.getBoundingClientRect();
  const view = { width: ofDocument('documentElement').clientWidth, height: window.innerHeight };
  const { left, top, maxHeight } = placeBeside(anchor.getBoundingClientRect(), at, view);
  style.left = `${left - at.left}px`;
  style.top = `${top - at.top}px`;
  // At least a few lines: without space, the page scrolls.
  style.maxHeight = `${Math.max(maxHeight, MIN_HEIGHT)}px`;
}
