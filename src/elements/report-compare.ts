import { html, nothing, type TemplateResult } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import { compareFrom } from '../models/compare-from.js';
import type { Locale } from '../models/locale.js';
import type { PlainFigure } from '../models/plain-fact.js';
import type { CompareHead, CompareRow, ComputedView, OneSided, ReportCompareModel } from '../models/report-compare.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { tableStyles } from '../theme/table.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { COLOURS, sourcesPiece } from './fragments.js';
import { ReportAddresses } from './report-addresses.js';
import { ReportElement, type Outcome } from './report-element.js';

/**
 * Two reports of one public body as a table: the same fact in both, what changed as we compute it, and beside it the
 * change that the later report prints, with whether the two agree. What can't be compared says why.
 *
 * @summary Two reports compared, fact by fact.
 * @tag report-compare
 *
 * @slot - The comparison as plain text or a table. It stands until the table is drawn, and whenever it can't be.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart table - The table.
 * @csspart list - Facts that one report alone has.
 * @csspart source - The line with sources.
 *
 * @cssproperty --rw-accent - Colour of links and focus.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of headings, reasons and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The table could not be drawn; `detail` says what, where and why.
 */
export class ReportCompare extends ReportElement<ReportCompareModel> {
  static override properties = {
    earlier: { attribute: false },
    later: { attribute: false },
    earlierSrc: { attribute: 'earlier-src' },
    laterSrc: { attribute: 'later-src' },
    facts: {},
  };

  static override styles = [tokenStyles, baseStyles, tableStyles];

  /** The earlier report, from script. */
  earlier?: Report;
  /** The later report, from script; the widget's own report where neither this nor `later-src` is given. */
  later?: Report;
  /** Address of the earlier report as JSON. */
  earlierSrc?: string;
  /** Address of the later report as JSON. */
  laterSrc?: string;
  /** Ids of the facts to compare, separated by spaces; from script also a list of ids. All of them when absent. */
  facts?: string | readonly string[];

  private readonly addresses = new ReportAddresses(this, () =>
    [this.earlierSrc, this.laterSrc].filter((src): src is string => typeof src === 'string'),
  );

  protected override derive(report: Report | undefined, locale: Locale): Outcome<ReportCompareModel> {
    const { addresses, facts } = this;
    const earlier = this.earlier ?? addresses.reportAt(this.earlierSrc);
    // An address that was given and has not answered is not made up for by another report.
    const later = this.later ?? (typeof this.laterSrc === 'string' ? addresses.reportAt(this.laterSrc) : report);
    return compareFrom({ earlier, later, facts, problem: addresses.problem }, locale);
  }

  protected override draw({ caption, sentence, heads, rows, oneSided, sources }: ReportCompareModel): TemplateResult {
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
                  <th scope="col" role="columnheader">${headPiece(earlier)}</th>
                  <th scope="col" role="columnheader">${headPiece(later)}</th>
                  <th scope="col" role="columnheader">${computed}</th>
                  <th scope="col" role="columnheader">${printed}</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${rows.map((row) => rowPiece(row, heads))}
              </tbody>
            </table>`
          : html`<p class="caption">${caption}</p>`
      }
      ${oneSided.map(oneSidedPiece)} ${sourcesPiece(sources)}`;
  }
}

const headPiece = ({ text, note }: CompareHead) =>
  html`${text}${note ? html` <span class="invented">${note}</span>` : nothing}`;

/** In a narrow place the heading of its column stands before each cell; it is heard with the cell already. */
const cell = (head: unknown, content: unknown) =>
  html`<td role="cell">
    <span class="head" aria-hidden="true">${head}</span><span class="content">${content}</span>
  </td>`;

const rowPiece = (row: CompareRow, { earlier, later, computed, printed }: ReportCompareModel['heads']) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${row.label}</th>
    ${cell(headPiece(earlier), figurePiece(row.earlier))} ${cell(headPiece(later), figurePiece(row.later))}
    ${cell(computed, row.reason ? html`<span class="reason">${row.reason}</span>` : row.computed.map(computedPiece))}
    ${cell(printed, printedPiece(row))}
  </tr>`;

const figurePiece = ({ text, beside }: PlainFigure) =>
  html`<span class="said">${text}</span>${beside ? html`<span class="beside" lang="zh-CN">${beside}</span>` : nothing}`;

const computedPiece = ({ direction, text }: ComputedView) =>
  html`<span class="computed ${COLOURS[direction]}">${arrowMark(direction)}${text}</span>`;

const printedPiece = ({ printed, verdict, verdictText }: CompareRow) =>
  html`${printed ? html`<span class="said">${printed}</span>` : nothing}${
    verdictText ? html`<span class="verdict ${verdict}">${verdictText}</span>` : '—'
  }`;

const oneSidedPiece = ({ title, note, items }: OneSided) =>
  html`<details class="one-sided" part="list" ?open=${items.length <= MOST_OPEN}>
    <summary>${headPiece({ text: title, note })}</summary>
    <ul role="list">
      ${items.map(({ label, ...figure }) => html`<li><span class="label">${label}</span> ${figurePiece(figure)}</li>`)}
    </ul>
  </details>`;

/** A longer list is folded: it is there to be looked up, and the table to be read. */
const MOST_OPEN = 12;
