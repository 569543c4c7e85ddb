import { createDocumentFragment, createElementNS, methodOf } from '../../browser/builtins.js';
import { HTML } from './template.js';

/* Shadow root methods, captured from the browser when the script loads, so that the page can't break them. */

const slot = createElementNS(HTML, 'slot');

export const attachShadow = methodOf(slot, 'attachShadow');

/** Replaces all content of a shadow root. */
export const replaceChildren = methodOf(createDocumentFragment(), 'replaceChildren');

/** Shows the page's own text instead of the figure; no outdated figure stays, whatever the page has broken. */
export const showText = (root: ShadowRoot): void => replaceChildren(root, slot.cloneNode());
