import { html, nothing, type TemplateResult } from 'lit';
import type { TableFigure } from '../models/widgets/fact-table-figures.js';
import type { FactTableModel, TableColumn } from '../models/widgets/fact-table.js';
import { baseStyles } from '../theme/base.js';
import { factTableStyles } from './fact-table-styles.js';
import { isSign, metaTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `fact-table`. A table wider than its container scrolls, by touch and keys. */
export const factTableView: View<FactTableModel> = {
  tag: 'fact-table',
  styles: [baseStyles, factTableStyles],
  draw: ({ title, corner, columns, rows, none, notes, period, source }) =>
    html`<div class="scroll" role="group" tabindex="0" aria-label=${title}>
        <table class="matrix" part="table">
          <caption>
            <span class="title">${title}</span>
          </caption>
          <thead>
            <tr>
              ${corner ? html`<th class="name" scope="col">${partsTemplate([corner])}</th>` : html`<td class="name"></td>`}
              ${columns.map(headTemplate)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ parts, cells }) =>
                html`<tr>
                  <th class="name" scope="row">${partsTemplate(parts)}</th>
                  ${cells.map((cell, at) => cellTemplate(cell, columns[at]!.room, none))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        notes.length
          ? html`<ul class="notes" role="list">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${metaTemplate(period, source)}`,
};

const headTemplate = ({ parts, unit, remarks }: TableColumn): TemplateResult =>
  html`<th scope="col">
    ${partsTemplate(parts)} ${unit ? remarkTemplate(unit, 'unit') : nothing}
    ${remarks.map((text) => remarkTemplate(text))}
  </th>`;

/** The first part, with details below. */
const partsTemplate = ([first, ...others]: readonly string[]): TemplateResult =>
  html`<span class="part">${first}</span> ${others.map((text) => remarkTemplate(text))}`;

const remarkTemplate = (text: string, kind = ''): TemplateResult =>
  html`<span class="line"> <span class="aside ${kind}">${text}</span></span>`;

const cellTemplate = (figures: readonly TableFigure[], room: TableColumn['room'], none: string): TemplateResult =>
  figures.length
    ? html`<td>
        ${figures.map((figure, at) => {
          const piece = figureTemplate(figure, room);
          return at ? html`<span class="line">${piece}</span> ` : piece;
        })}${figures[0]!.origin ?? nothing}
      </td>`
    : html`<td class="empty">
        <span class="visually-hidden">${none}</span><span class="value" aria-hidden="true" hidden>—</span>
      </td>`;

/* The space for copied text is after the end of a line: before it, Firefox would reserve width for it. */

/** A figure is read as a whole, with its column's unit, and shown in parts. */
const figureTemplate = (figure: TableFigure, room: TableColumn['room']): TemplateResult =>
  html`<span class="figure-cell ${figure.ahead ? 'ahead' : ''} ${figure.missing ? 'missing' : ''}" part="value">
    ${
      figure.number
        ? html`<span class="visually-hidden">${figure.text}</span>${numberTemplate(figure, room)}`
        : html`<span class="value in-words">${figure.text}</span>`
    }${
      figure.beside
        ? html`<span class="line"> <span class="aside" lang="zh-CN">${figure.beside}</span></span>`
        : nothing
    }${figure.remarks.map((text) => remarkTemplate(text))}</span
  >`;

/** All figures of a column reserve the same space after the decimal point. */
const numberTemplate = ({ before, number, fraction, tail }: TableFigure, room: TableColumn['room']): TemplateResult =>
  html`<span class="value" aria-hidden="true" hidden
    >${before}<span class="digits">${number}</span
    >${spacerTemplate('digits', fraction, room.fraction)}${spacerTemplate(isSign(room.tail) ? 'tail' : 'tail word', tail, room.tail)}</span
  >`;

const spacerTemplate = (kind: string, text: string, room: string) =>
  room ? html`<span class="after ${kind}" data-room=${room}>${text}</span>` : nothing;
