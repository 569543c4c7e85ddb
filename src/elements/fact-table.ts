import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import { factTableFrom, type FactTableModel } from '../models/widgets/fact-table.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Fact, Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { factTableView } from '../views/fact-table.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Figures in rows and columns by place, label, period or status: six towns by four indicators, a preliminary figure
 * next to the revised one. Values common to a column, such as the unit, are in its heading. A table wider than its
 * container scrolls horizontally by touch and arrow keys, with sticky row headings.
 *
 * @summary Figures in rows and columns: by the axes of the report, by label, period and status.
 * @tag fact-table
 *
 * @slot - The figures as plain text or a table, shown until the table is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart table - The table.
 * @csspart value - A figure with its remarks.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of focus and of links.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of units, remarks, notes and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The table could not be drawn; `detail` has the code, path and reason.
 */
export class FactTable extends EntriesElement<FactTableModel> {
  static override properties = {
    facts: {},
    section: {},
    items: {},
    rows: {},
    columns: {},
    label: {},
    period: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, factTableView.styles, originStyles];

  /** Ids of facts of the report, separated by spaces; from script also a list of ids and facts. */
  facts?: string | readonly (string | Fact)[];
  /** Id of a section of the report: all its figures. Without it and `facts`, all of the report. */
  section?: string;
  /**
   * Figures written by hand: a JSON list of objects with the attributes of `stat-card`, `member` (of the axis) and
   * `status`.
   */
  items?: string;
  /**
   * The aspects in rows: ids of axes of the report, `label`, `period`, `status`, separated by spaces. By default, the
   * axis with the most members, or else the labels.
   */
  rows?: string;
  /** The aspects in columns. By default, whatever else distinguishes the figures. */
  columns?: string;
  /** The caption; by default the common label of the figures, or a description of the rows. */
  label?: string;
  /** The period covered, for figures written by hand. */
  period?: string;
  /** Who published the figures, for figures written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<FactTableModel> {
    return factTableFrom(this, report, locale, this.page);
  }

  protected override draw(model: FactTableModel): TemplateResult {
    return factTableView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-table': FactTable;
  }
}
