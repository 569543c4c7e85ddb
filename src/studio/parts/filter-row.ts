import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { progressOf } from '../state/figures.js';
import { STATUSES, type Filter, type FigureStatus, type StudioState } from '../state/studio-state.js';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';
import { SIGNS } from './source-text.js';

export interface FilterRequest {
  readonly state: StudioState;
  readonly words: StudioWords;
  readonly canUndo: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onFind: () => void;
  readonly onUndo: () => void;
}

/** Legend, filter and progress in one row: each filter shows the mark of its figures. */
export function filterRow(request: FilterRequest): TemplateResult {
  const { state, words, canUndo, onFilter, onFind, onUndo } = request;
  const { review: said } = words;
  const progress = progressOf(state);
  const chip = (filter: Filter, content: TemplateResult | string, count?: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${state.filter === filter ? 'true' : 'false'}
      @click=${() => onFilter(filter)}
    >
      ${content}${count === undefined ? nothing : html`<span class="n">${count}</span>`}
    </button>`;
  const marked = (status: FigureStatus): TemplateResult => {
    const sign = SIGNS[status];
    return html`<span class="fig ${status}">${said.statuses[status]}${sign ? icon(sign) : nothing}</span>`;
  };
  return html`<div class="summary">
    <span class="bar" aria-hidden="true"
      >${(['done', 'open', 'asked', 'unread'] as const).map((status) =>
        progress[status] > 0
          ? html`<i class="${status} share-${shareOf(progress[status], progress.all)}"></i>`
          : nothing,
      )}</span
    >
    <span class="count"
      ><span class="count-long">${said.progress(progress.done, progress.open + progress.asked, progress.unread)}</span
      ><span class="count-short" aria-hidden="true"><b>${progress.done}</b>/${progress.all}</span></span
    >
    <div class="chips" role="group" aria-label=${said.filters}>
      ${chip('all', said.all)} ${STATUSES.map((status) => chip(status, marked(status), progress[status]))}
    </div>
    <span class="summary-end">
      <button type="button" class="btn bare" @click=${onFind}>
        ${icon('find')}<span class="wide-only">${said.find}</span><kbd aria-hidden="true">/</kbd>
      </button>
      <button type="button" class="btn bare" aria-disabled=${ifDefined(canUndo ? undefined : 'true')} @click=${onUndo}>
        ${icon('undo')}<span class="wide-only">${said.undo}</span><kbd aria-hidden="true">U</kbd>
      </button>
    </span>
  </div>`;
}

/** In twentieths, each of which has a width in the style sheet: the page's CSP forbids inline styles. */
const shareOf = (part: number, all: number): number => Math.max(1, Math.round((part / all) * 20));
