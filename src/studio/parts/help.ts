import { html, type TemplateResult } from 'lit';
import type { StudioWords } from '../words/en.js';

type KeyName = keyof StudioWords['review']['keys'];

/** Every key of the review with its action. */
const ALL: readonly (readonly [name: KeyName, keys: readonly string[]])[] = [
  ['confirm', ['Enter']],
  ['settle', ['Y']],
  ['move', ['J', 'K']],
  ['label', ['1', '2', '3']],
  ['edit', ['E']],
  ['reject', ['X']],
  ['reason', ['1', '…', '6']],
  ['merge', ['M']],
  ['use', ['G']],
  ['alike', ['A']],
  ['undo', ['U']],
  ['find', ['/']],
  ['leave', ['Esc']],
  ['help', ['?']],
];

const keysOf = (keys: readonly string[]): TemplateResult => html`${keys.map((key) => html`<kbd>${key}</kbd> `)}`;

/** A dialog with all keys. */
export const helpDialog = (words: StudioWords): TemplateResult =>
  html`<dialog class="help" aria-labelledby="help-title">
    <div class="help-head">
      <h2 id="help-title">${words.review.keys.help}</h2>
      <form method="dialog"><button class="btn s">${words.close}</button></form>
    </div>
    <dl>
      ${ALL.map(
        ([name, keys]) =>
          html`<div>
            <dt>${keysOf(keys)}</dt>
            <dd>${words.review.keys[name]}</dd>
          </div>`,
      )}
    </dl>
  </dialog>`;

/** The currently active keys, in the footer of the review. */
export const keysBar = (words: StudioWords, names: readonly KeyName[], onHelp: () => void): TemplateResult =>
  html`<footer class="keys">
    <ul>
      ${ALL.filter(([name]) => names.includes(name)).map(
        ([name, keys]) => html`<li>${keysOf(keys)}${words.review.keys[name]}</li>`,
      )}
    </ul>
    <button type="button" class="btn bare s" @click=${onHelp}><kbd>?</kbd>${words.review.keys.help}</button>
  </footer>`;
