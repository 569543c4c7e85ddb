import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf, type Figure } from '../state/figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { StudioWords } from '../words/en.js';

/** Maximum number of rows below the card in a window of usual height. */
const ROWS = 8;

/** The figures of the same section, as worded in the text, with the current one highlighted. */
export function besides(state: StudioState, current: Figure, words: StudioWords): TemplateResult | typeof nothing {
  const section = current.facts[0]?.section;
  const title = state.draft.sections.find(({ id }) => id === section)?.title;
  const all = figuresOf(state).filter(({ facts: [fact], status }) => fact?.section === section && status !== 'unused');
  if (!title || all.length < 2) return nothing;
  return html`<div class="besides">
    <h3>${words.review.inSection}<span lang=${state.draft.frame.language}>${title}</span></h3>
    <ul lang=${state.draft.frame.language}>
      ${around(all, current).map((figure) => row(state, figure, figure.id === current.id))}
    </ul>
  </div>`;
}

const row = ({ text }: StudioState, { status, facts, start, end }: Figure, isCurrent: boolean): TemplateResult =>
  html`<li class=${status} aria-current=${isCurrent ? 'true' : 'false'}>
    <span>${facts[0]?.label}</span><b>${text.slice(start, end)}</b>
  </li>`;

/** A window of rows, with the current one in the middle if possible. */
function around(all: readonly Figure[], current: Figure): readonly Figure[] {
  const at = all.findIndex(({ id }) => id === current.id);
  const from = Math.max(0, Math.min(at - ROWS / 2, all.length - ROWS));
  return all.slice(from, from + ROWS);
}
