import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import { factTableFrom, type FactTableModel } from '../models/widgets/fact-table.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { factTableView } from '../views/fact-table.js';
import { ReportElement } from './report-element.js';

/**
 * Figures that differ in whom, what or when they are of, in rows and columns: six towns by four indicators, a first count
 * beside the revised one. What all figures of a column share, such as the unit, stands in its head. A table that is wider than
 * its place moves within it, by touch and by the arrow keys, with the heads of the rows in sight.
 *
 * @summary Figures in rows and columns: by the axes of the report, by label, period and status.
 * @tag fact-table
 *
 * @slot - The figures as plain text or a table. It stands until the table is drawn, and whenever it can't be.
 * @slot source - A `<source-note>`, under the source line: where the figures are from, to unfold.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart table - The table.
 * @csspart value - A figure with what is said of it.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of focus and of links.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of units, remarks, notes and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The table could not be drawn; `detail` says what, where and why.
 */
export class FactTable extends ReportElement<FactTableModel> {
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

  static override styles = [tokenStyles, factTableView.styles];

  /** Ids of facts of the report, separated by spaces; from script also a list of ids and facts. */
  facts?: string | readonly (string | Fact)[];
  /** Id of a section of the report: all its figures. Without it and `facts`, all of the report. */
  section?: string;
  /** Figures written by hand: a JSON list of objects with the attributes of `stat-card`, and `member` (whose it is) and `status`. */
  items?: string;
  /**
   * What the rows are: ids of axes of the report, `label`, `period`, `status`, separated by spaces. Without it, the axis with
   * the most members, or else the labels.
   */
  rows?: string;
  /** What the columns are, likewise. Without it, what else tells the figures apart. */
  columns?: string;
  /** The caption; without it, the one label of the figures, or what the rows are. */
  label?: string;
  /** The period covered, for figures written by hand. */
  period?: string;
  /** Who published the figures, for figures written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<FactTableModel> {
    return factTableFrom(this, report, locale);
  }

  protected override draw(model: FactTableModel): TemplateResult {
    return factTableView.draw(model);
  }
}
