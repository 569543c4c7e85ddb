import { html, nothing, type TemplateResult } from 'lit';
import { barMark, spacerMark } from '../marks/bars.js';
import type { BarListModel, BarListRow } from '../models/widgets/bar-list.js';

/* Rows of bars, for both bar lists. */

interface Row extends Pick<BarListRow, 'label' | 'drawing' | 'sentence' | 'origin'> {
  /** Lines below the label; empty ones are omitted. */
  readonly notes: readonly (TemplateResult | string)[];
  readonly value: TemplateResult;
  /** Class of the bar, for its colour. */
  readonly tone?: string;
}

/** A value axis, rendered. */
export interface AxisParts {
  /** Within the drawing of each bar. */
  readonly lines?: unknown;
  /** After the last row. */
  readonly axisRow?: TemplateResult;
}

/** Renders a list of bars on one scale: a sentence per row for screen readers, and the drawing for others. */
export const barRows = (
  { title, zero, room, lines, axisRow }: Pick<BarListModel, 'title' | 'zero' | 'room'> & AxisParts,
  rows: readonly Row[],
): TemplateResult =>
  html`<ol
    class="rows ${SPACE[room.fit]} ${rows.some(({ tone }) => tone) ? 'pointed' : ''}"
    role="list"
    aria-label=${title || nothing}
  >
    ${rows.map(
      (row) =>
        html`<li class="row">
          <p class="visually-hidden">${row.sentence}</p>
          <div class="line" aria-hidden="true" hidden>
            <div class="words">
              <div class="label">${row.label}</div>
              ${notesTemplate(row.notes)}
            </div>
            <div class="plot" part="bar">
              ${spacerTemplate(room.left)}${laneTemplate(row, zero, lines)}${spacerTemplate(room.right)}
            </div>
          </div>
          ${row.origin ?? nothing}
        </li>`,
    )}
    ${axisRow ?? nothing}
  </ol>`;

/** Classes by the space that figures need. */
const SPACE = { short: '', middling: 'wordy', long: 'wordy long' } as const;

function notesTemplate(notes: Row['notes']) {
  const said = notes.filter((note) => note !== '');
  return said.length
    ? html`<div class="notes">${said.map((note) => html`<span class="row-note">${note}</span> `)}</div>`
    : nothing;
}

export const spacerTemplate = (text: string) => (text ? html`<span class="room" data-text=${text}></span>` : nothing);

/** The figure is outside its bar: after it right of zero, before it left of zero. */
function laneTemplate({ drawing, value, tone }: Row, zero: number, lines: unknown): TemplateResult {
  const figure = html`<span class="value" part="value">${value}</span>`;
  const isLeft = drawing.side === 'left';
  return html`<div class="lane ${drawing.side}">
    ${barMark(drawing, zero, tone, lines)}${
      isLeft ? html`${figure}${spacerMark(100 - drawing.end)}` : html`${spacerMark(drawing.end)}${figure}`
    }
  </div>`;
}
