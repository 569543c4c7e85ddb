import { html, nothing, svg, type TemplateResult } from 'lit';
import { createDocumentFragment } from '../../browser/builtins.js';
import { run } from '../turns.js';
import { place, render } from './renderer.js';

/*
 * Whether rendering can be trusted on this page. A page that has replaced a built-in could make a figure wrong, so a
 * known drawing is checked first.
 */

const drawing = (list: readonly string[], note: string): TemplateResult =>
  html`<p class="a ${list.join('-')}" data-n=${note || nothing}>
    ${list.map((one) => html`<b>${one}</b>`)}${note}${svg`<g d="${list.length}"></g>`}
  </p>`;

let checked: number | undefined;
let sound = false;

/** Whether it can be trusted now; checked once for all that is drawn together. */
export function isSound(): boolean {
  if (checked !== run) sound = check();
  checked = run;
  return sound;
}

/** Renders, updates, and checks both results, using the same built-ins as views. */
function check(): boolean {
  const box = createDocumentFragment();
  const draws = (list: readonly string[], note: string, wanted: string, text: string): boolean => {
    place(render(drawing(list, note)), box);
    return !!box.querySelector(wanted) && box.textContent === text;
  };
  try {
    const list = Object.entries({ a: 'b-b' })
      .map(([key, value]) => key + value.replace(/-/g, '$&$&'))
      .concat(Object.keys(Object.assign({}, { 'c,d': 1 }))[0]!.split(','))
      .filter((one) => /[a-c]/.test(one));
    return (
      draws(list, '', '.a.ab--b-c:not([data-n])>b+b+g[d="2"]', ' ab--bc ') &&
      draws(list.slice(1), 'n', '.a.c[data-n=n]>b:first-child+g[d="1"]', ' cn ')
    );
  } catch {
    return false;
  }
}
