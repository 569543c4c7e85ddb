import { html, nothing, type TemplateResult } from 'lit';
import { barMark, spacerMark } from '../marks/bars.js';
import type { BarListModel, BarListRow } from '../models/widgets/bar-list.js';

/* Rows of bars, as the two lists of bars show them. */

interface Row extends Pick<BarListRow, 'label' | 'drawing' | 'sentence' | 'origin'> {
  /** What stands under the label, one after another; an empty text is none. */
  readonly notes: readonly (TemplateResult | string)[];
  readonly value: TemplateResult;
  /** Class of the bar, for its colour. */
  readonly tone?: string;
}

/** A list of bars on one scale: one sentence a row for those who listen, and the drawing for the others. */
export const barRows = (
  { title, zero, room }: Pick<BarListModel, 'title' | 'zero' | 'room'>,
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
              ${spacerTemplate(room.left)}${laneTemplate(row, zero)}${spacerTemplate(room.right)}
            </div>
          </div>
          ${row.origin ?? nothing}
        </li>`,
    )}
  </ol>`;

/** Classes by the room that the figures need. */
const SPACE = { short: '', middling: 'wordy', long: 'wordy long' } as const;

function notesTemplate(notes: Row['notes']) {
  const said = notes.filter((note) => note !== '');
  return said.length
    ? html`<div class="notes">${said.map((note) => html`<span class="row-note">${note}</span> `)}</div>`
    : nothing;
}

const spacerTemplate = (text: string) => (text ? html`<span class="room" data-text=${text}></span>` : nothing);

/** The figure stands outside of its bar: after it on the right of zero, before it on the left. */
function laneTemplate({ drawing, value, tone }: Row, zero: number): TemplateResult {
  const figure = html`<span class="value" part="value">${value}</span>`;
  const isLeft = drawing.side === 'left';
  return html`<div class="lane ${drawing.side}">
    ${barMark(drawing, zero, tone)}${
      isLeft ? html`${figure}${spacerMark(100 - drawing.end)}` : html`${spacerMark(drawing.end)}${figure}`
    }
  </div>`;
}
