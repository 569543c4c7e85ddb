import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { trendLineFrom, type TrendLineModel } from '../models/widgets/trend-line.js';
import type { Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { trendLineView } from '../views/trend-line.js';
import { ReportAddresses } from './base/report-addresses.js';
import { ReportElement } from './base/report-element.js';

/**
 * A figure over the periods of several reports. A missing period is a gap; a value derived from a printed change on the
 * previous year is drawn hollow and marked as calculated. A single figure is text without a line.
 *
 * @summary A figure over periods, from several reports.
 * @tag trend-line
 *
 * @slot - The figures as plain text with links to their sources, shown until the line is drawn, and if it can't be.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart plot - The figures with their periods, and the line between them.
 * @csspart source - The line with sources.
 *
 * @cssproperty --rw-accent - Colour of line and points.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of periods, derived values and the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The line could not be drawn; `detail` has the code, path and reason.
 */
export class TrendLine extends ReportElement<TrendLineModel> {
  static override properties = {
    fact: {},
    reports: { attribute: false },
    srcs: {},
    items: {},
    label: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, trendLineView.styles];

  /** Id of an amount or share in the reports. */
  fact?: string;
  /** Further reports, from script; in addition to the widget's own. */
  reports?: readonly Report[];
  /** Addresses of further reports as JSON, separated by spaces. */
  srcs?: string;
  /** Figures written by hand: a JSON list of objects with `period` and the attributes of `stat-card`. */
  items?: string;
  /** The label, for figures written by hand. */
  label?: string;
  /** Who published the figures, for figures written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  private readonly addresses = new ReportAddresses(this, () => listed(this.srcs));

  protected override shown(report: Report | undefined): readonly Report[] {
    return [...(report ? [report] : []), ...(this.reports ?? []), ...this.addresses.reports];
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<TrendLineModel> {
    const { addresses } = this;
    const reports = this.shown(report);
    const problem = addresses.problem ?? (report ? undefined : this.loaded?.problem);
    return trendLineFrom(this, { reports, problem, isPending: addresses.isPending || this.isWaiting }, locale);
  }

  protected override draw(model: TrendLineModel): TemplateResult {
    return trendLineView.draw(model);
  }
}

const listed = (srcs: string | null | undefined): readonly string[] => [
  ...new Set((srcs ?? '').split(/\s+/).filter(Boolean)),
];

declare global {
  interface HTMLElementTagNameMap {
    'trend-line': TrendLine;
  }
}
