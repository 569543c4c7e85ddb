import { html, nothing } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import type {
  CompareHead,
  ComparedFigure,
  CompareRow,
  ComputedView,
  OneSided,
  ReportCompareModel,
} from '../models/widgets/report-compare.js';
import { baseStyles } from '../theme/base.js';
import { sourcesStyles } from '../theme/sources.js';
import { tableStyles } from '../theme/table.js';
import { colourOf, sourcesTemplate } from './fragments.js';
import type { View } from './view.js';

/** The view of `report-compare`. */
export const reportCompareView: View<ReportCompareModel> = {
  tag: 'report-compare',
  styles: [baseStyles, sourcesStyles, tableStyles],
  draw: ({ caption, sentence, heads, rows, oneSided, sources }) => {
    const { fact, earlier, later, computed, printed } = heads;
    return html`<p class="visually-hidden">${sentence}</p>
      ${
        rows.length
          ? html`<table class="table" part="table" role="table">
              <caption>
                ${caption}
              </caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th scope="col" role="columnheader">${fact}</th>
                  <th scope="col" role="columnheader">${headTemplate(earlier)}</th>
                  <th scope="col" role="columnheader">${headTemplate(later)}</th>
                  <th scope="col" role="columnheader">${computed}</th>
                  <th scope="col" role="columnheader">${printed}</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${rows.map((row) => rowTemplate(row, heads))}
              </tbody>
            </table>`
          : html`<p class="caption">${caption}</p>`
      }
      ${oneSided.map(oneSidedTemplate)} ${sourcesTemplate(sources)}`;
  },
};

const headTemplate = ({ text, note }: CompareHead) =>
  html`${text}${note ? html` <span class="invented">${note}</span>` : nothing}`;

/** In a narrow container, each cell shows its column's heading, hidden from screen readers, which read it anyway. */
const cell = (head: unknown, content: unknown, origin?: unknown) =>
  html`<td role="cell">
    <span class="head" aria-hidden="true">${head}</span><span class="content">${content}</span>${origin ?? nothing}
  </td>`;

const rowTemplate = (row: CompareRow, { earlier, later, computed, printed }: ReportCompareModel['heads']) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${row.label}</th>
    ${figureCell(earlier, row.earlier)} ${figureCell(later, row.later)}
    ${cell(computed, row.reason ? html`<span class="reason">${row.reason}</span>` : row.computed.map(computedTemplate))}
    ${cell(printed, printedTemplate(row))}
  </tr>`;

const figureCell = (head: CompareHead, figure: ComparedFigure) =>
  cell(headTemplate(head), figureTemplate(figure), figure.origin);

const figureTemplate = ({ text, beside }: ComparedFigure) =>
  html`<span class="said">${text}</span>${beside ? html`<span class="beside" lang="zh-CN">${beside}</span>` : nothing}`;

const computedTemplate = ({ direction, tone, text }: ComputedView) =>
  html`<span class="computed ${colourOf({ direction, tone })}">${arrowMark(direction)}${text}</span>`;

const printedTemplate = ({ printed, verdict, verdictText }: CompareRow) =>
  html`${printed ? html`<span class="said">${printed}</span>` : nothing}${
    verdictText ? html`<span class="verdict ${verdict}">${verdictText}</span>` : '—'
  }`;

const oneSidedTemplate = ({ title, note, items }: OneSided) =>
  html`<details class="one-sided" part="list" ?open=${items.length <= MAX_OPEN}>
    <summary>${headTemplate({ text: title, note })}</summary>
    <ul role="list">
      ${items.map((item) => html`<li><span class="label">${item.label}</span> ${figureTemplate(item)}${item.origin ?? nothing}</li>`)}
    </ul>
  </details>`;

/** Longer lists are collapsed. */
export const MAX_OPEN = 12;
