import { createElementNS } from '../browser/builtins.js';
import { place, render } from './drawing.js';
import { html, nothing, svg, type Drawn } from './lit.js';
import { HTML } from './template.js';

/*
 * Whether a drawing can be trusted on this page. A figure must never be wrong, and a page that has put a function of its own
 * in the place of a built-in may make it so: what is drawn before a figure is, is known.
 */

const drawing = (list: readonly string[], note: unknown): Drawn =>
  html`<p class="a ${list.join('-')}" lang=${note}>
    ${list.map((one) => html`<b>${one}</b>`)}${note}${svg`<g d="${list.length}"></g>`}
  </p>`;

const WANTED =
  '<p class="a ab--b-c"> <b>ab--b</b><b>c</b><g d="2"></g> </p>' +
  '<p class="a c" lang="n"> <b>c</b>n<g d="1"></g> </p>';

/** Draws, draws a change into it, and looks whether both are what they have to be; with what views use of the language. */
export function isSound(): boolean {
  try {
    const list = Object.entries({ a: 'b-b' })
      .map(([key, value]) => key + value.replace(/-/g, '$&$&'))
      .concat('c,d'.split(','))
      .filter((one) => /[a-c]/.test(one));
    const box = createElementNS(document, HTML, 'div');
    place(render(drawing(list, nothing)), box);
    const before = box.innerHTML;
    place(render(drawing(list.slice(1), 'n')), box);
    return before + box.innerHTML === WANTED;
  } catch {
    return false;
  }
}
