import { css, html, nothing, type TemplateResult } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import { barMark } from '../marks/bars.js';
import type { ChangeListModel, ChangeListRow } from '../models/widgets/change-list.js';
import { baseStyles } from '../theme/base.js';
import { columnsFor, columnStyles } from '../theme/columns.js';
import { headingStyles } from '../theme/heading.js';
import { colourOf, metaTemplate, partsTemplate } from './fragments.js';
import { headingTemplate } from './heading.js';
import type { View } from './view.js';

const COLUMNS = [
  { most: 2, from: 480 },
  { most: 3, from: 880 },
] as const;

/** Up to this number, figures are as large as a single one. */
const FEW = 3;

/** The view of `change-list`. */
export const changeListView: View<ChangeListModel> = {
  tag: 'change-list',
  styles: [
    baseStyles,
    headingStyles,
    columnStyles(COLUMNS),
    css`
      .rows {
        list-style: none;
      }
      .rows:not(.few) {
        --_figure: var(--_size-figure-compact);
      }
      .row {
        position: relative;
        min-width: 0;
      }
      .notes {
        color: var(--_muted);
        font-size: var(--_size-label);
      }
      .value {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.25em;
        margin-top: var(--_space-1);
        font-size: var(--_figure);
        line-height: var(--_leading-figure);
      }
      .value .arrow {
        width: 0.45em;
        height: 0.45em;
        margin: 0;
      }
      .words {
        font-size: max(var(--_size-label), 0.36em);
      }
      .value .number,
      .value .unit,
      .value .qualifier {
        color: var(--_ink);
      }
      .drawing {
        display: block;
        width: 100%;
        height: 16px;
        margin: var(--_space-2) 0;
        overflow: visible;
      }
      .bar,
      .open {
        fill: currentColor;
      }
      .open {
        opacity: 0.35;
      }
      /* Without better and without market colours, a bar only shows a length. */
      .palette-neutral .bar,
      .palette-intl .bar,
      :host([palette='neutral']) .bar,
      :host([palette='intl']) .bar {
        color: var(--_tone, var(--_accent));
      }
      .zero {
        color: var(--_muted);
        fill: currentColor;
      }
      @media (forced-colors: active) {
        .open {
          stroke: CanvasText;
        }
      }
    `,
  ],
  draw: ({ title, rows, zero, period, source }) => {
    return html`${headingTemplate(title)}
      <ol
        class="rows ${rows.length > FEW ? '' : 'few'} ${columnsFor(rows.length, COLUMNS)}"
        role="list"
        aria-label=${title || nothing}
      >
        ${rows.map((row) => rowTemplate(row, zero))}
      </ol>
      ${metaTemplate(period, source)}`;
  },
};

/** A change with only a direction shows that instead of a figure. */
function rowTemplate(row: ChangeListRow, zero: number): TemplateResult {
  const { label, amount, change, figure, when, drawing, sentence, lead = change.word, tail = '' } = row;
  const tone = colourOf(change);
  const notes = [when, amount, change.judgement].filter(Boolean);
  return html`<li class="row">
    <p class="visually-hidden">${sentence}</p>
    <div aria-hidden="true" hidden>
      <div class="label">${label}</div>
      <div class="value ${tone}" part="value">
        ${arrowMark(change.direction)}${lead ? html`<span class="words">${lead}</span>` : nothing}
        ${figure ? html`<span class="size">${partsTemplate(figure)}</span>` : nothing}
        ${tail ? html`<span class="words">${tail}</span>` : nothing}
      </div>
      <div part="bar">${drawing.bar || drawing.open ? barMark(drawing, zero, tone) : nothing}</div>
      ${notes.length ? html`<div class="notes">${notes.map((note) => html`<span class="row-note">${note}</span> `)}</div>` : nothing}
    </div>
    ${row.origin ?? nothing}
  </li>`;
}
