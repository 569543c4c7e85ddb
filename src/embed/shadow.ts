import { createElementNS, methodOf, setterOf } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { HTML } from './template.js';

/* Shadow roots, with what the browser had for them when this script came: what they do must not fail on the way. */

const attachShadow = methodOf<Element, 'attachShadow'>(createElementNS(document, HTML, 'p'), 'attachShadow');
const appendChild = methodOf<Node, 'appendChild'>(document, 'appendChild');
const setText = setterOf<Node, 'textContent'>(document, 'textContent');

/** Not before there is something to put into it: until then the page's own text shows, and an empty root would hide it. */
export function openWith(widget: Element, drawn: Element): ShadowRoot {
  const root = attachShadow(widget, bare({ mode: 'open' }));
  appendChild(root, drawn);
  return root;
}

/** Puts a drawing, or whatever it is, in the place of all there was. */
export function fill(root: ShadowRoot, content: Element): void {
  setText(root, '');
  appendChild(root, content);
}

/** Whatever has happened to the page: nothing of an older figure stays, and the page's own text shows. */
export const showText = (root: ShadowRoot): void => fill(root, createElementNS(document, HTML, 'slot'));
