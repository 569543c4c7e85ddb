import { createDocumentFragment, createElementNS, methodOf } from '../../browser/builtins.js';
import { HTML } from './template.js';

/* Shadow roots, with what the browser had for them when this script came: what they do must not fail on the way. */

const slot = createElementNS(HTML, 'slot');

export const attachShadow = methodOf(slot, 'attachShadow');

/** Puts a drawing, or whatever it is, in the place of all there was. */
export const replaceChildren = methodOf(createDocumentFragment(), 'replaceChildren');

/** Whatever has happened to the page: nothing of an older figure stays, and the page's own text shows. */
export const showText = (root: ShadowRoot): void => replaceChildren(root, slot.cloneNode());
