import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { trendLineFrom, type TrendLineModel } from '../models/widgets/trend-line.js';
import type { Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { trendLineView } from '../views/trend-line.js';
import { ReportAddresses } from './report-addresses.js';
import { ReportElement } from './report-element.js';

/**
 * One figure over the periods of several reports. A period without a figure is a gap; a value that only follows from a
 * printed change against the year before is drawn hollow and marked as calculated. One figure alone is text, no line.
 *
 * @summary A figure over periods, from several reports.
 * @tag trend-line
 *
 * @slot - The figures as plain text with links to their sources. It stands until the line is drawn, and whenever it can't be.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart plot - The figures with their periods, and the line between them.
 * @csspart source - The line with sources.
 *
 * @cssproperty --rw-accent - Colour of line and points.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of periods, of what is derived and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The line could not be drawn; `detail` says what, where and why.
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

  /** Id of an amount or a share that the reports have. */
  fact?: string;
  /** Further reports, from script; beside the widget's own. */
  reports?: readonly Report[];
  /** Addresses of further reports as JSON, separated by spaces. */
  srcs?: string;
  /** Figures written by hand: a JSON list of objects with `period` and the attributes of `stat-card`. */
  items?: string;
  /** What the figure is of, for figures written by hand. */
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
