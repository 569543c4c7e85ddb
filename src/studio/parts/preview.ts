import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../report/types.js';
import { previewOf } from '../state/preview.js';
import type { Figure } from '../state/figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { StudioWords } from '../words/en.js';

/** The reader's view: the actual widgets, with a report of this one figure. */
export function preview(state: StudioState, figure: Figure, words: StudioWords): TemplateResult {
  const made = previewOf(state, figure);
  return html`<div
    class="stage"
    tabindex="0"
    role="group"
    aria-label=${words.review.page}
    lang=${state.draft.frame.language}
  >
    ${made.report ? widgets(made.report, made.id, words) : nothing}
    ${
      made.left.length
        ? html`<div class="not-shown" lang=${words.lang}>
            <b>${words.review.notShown}</b>
            ${made.left.map((message) => html`<p>${message[words.key]}</p>`)}
          </div>`
        : nothing
    }
    ${
      made.differing.length
        ? html`<div class="not-shown differing" lang=${words.lang}>
            <b>${words.review.differs}</b>
            ${made.differing.map((message) => html`<p>${message[words.key]}</p>`)}
          </div>`
        : nothing
    }
  </div>`;
}

function widgets(report: Report, id: string, words: StudioWords): TemplateResult {
  const fact = report.facts.find((one) => one.id === id);
  const isRanked = fact !== undefined && 'standings' in fact && fact.standings !== undefined;
  const badge = html`<ranking-badge .report=${report} fact=${id}></ranking-badge>`;
  if (fact?.kind === 'standing') return badge;
  const main = mainWidget(report, id, fact?.kind);
  return html`${main}
  ${fact?.kind === 'share' ? html`<progress-ring .report=${report} fact=${id}></progress-ring>` : nothing}
  ${
    isRanked
      ? html`<p class="also" lang=${words.lang}>${words.review.badge}</p>
          ${badge}`
      : nothing
  }`;
}

/** The widget for a fact of this kind; a list takes any. */
function mainWidget(report: Report, id: string, kind: Report['facts'][number]['kind'] | undefined): TemplateResult {
  switch (kind) {
    case 'amount':
    case 'share':
    case 'change':
      return html`<stat-card .report=${report} fact=${id}></stat-card>`;
    case 'honour':
      return html`<honour-roll .report=${report} facts=${id}></honour-roll>`;
    case 'event':
      return html`<event-line .report=${report} facts=${id}></event-line>`;
    default:
      return html`<score-board .report=${report} facts=${id}></score-board>`;
  }
}
