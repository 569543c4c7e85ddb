import type { TemplateResult } from 'lit';
import type { Locale } from '../models/locale.js';
import { statCard, type StatCardModel } from '../models/stat-card.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { statCardView } from '../views/stat-card.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { ReportElement, type Outcome } from './report-element.js';

/**
 * One figure with its label, its change and its standing, exactly as the report prints it.
 *
 * @summary A figure of a report, complete: label, value, unit, change, standing, period and source.
 * @tag stat-card
 *
 * @slot - The figure as plain text with a link to its source. It stands until the card is drawn, and whenever it can't be.
 * @slot source - A `<source-note>`, under the source line: where the figures are from, to unfold.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart figure - The number with its unit.
 * @csspart standing - The standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of standings and marks.
 * @cssproperty --rw-ink - Colour of the figure and of text.
 * @cssproperty --rw-muted - Colour of the source line and of what is derived.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The card could not be drawn, or was drawn with something amiss; `detail` says what, where and why.
 */
export class StatCard extends ReportElement<StatCardModel> {
  static override properties = { fact: {}, convert: {}, ...CLAIM_PROPERTIES };

  static override styles = [tokenStyles, statCardView.styles];

  /** Id of a fact of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** Shows a derived value too: a unit such as `公顷` for an area in 亩, or `percent` for a share of n of m. */
  convert?: string;
  /** What the figure is of. */
  label?: string;
  /** The number as printed, such as `24.86`. */
  value?: string;
  /** The scale word printed after it, such as `亿`. */
  scale?: string;
  /** The unit as printed, such as `元`. */
  unit?: string;
  /** How the figure is bounded: a printed word (`余`, `突破`) or `over`, `at-least`, `about`, `nearly`, `up-to`. */
  qualifier?: string;
  /** The change, with sign: `+18.58%`, `-1.2pp`, `+3.2亿元`. */
  change?: string;
  /** What the change is against: `year-on-year`, `period-on-period` or `not-stated`. */
  basis?: string;
  /** Which way is good: `up` or `down`; absent, no judgement is shown. */
  better?: string;
  /** `rank`, `only`, `first-batch`, `first-ever` or `leading`. */
  standing?: string;
  /** Position of a rank, 1 for first. */
  position?: string;
  /** The place among whose members it stands so, such as `全市`. */
  among?: string;
  /** It stood so the year before too. */
  retained?: boolean;
  /** The whole that `value` is a part of, for a share. */
  of?: string;
  /** A printed percentage, for a share, in place of `value`. */
  percent?: string;
  /** The period covered, such as `2023` or `2023-06`. */
  period?: string;
  /** Who published the figure. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): Outcome<StatCardModel> {
    const { convert } = this;
    return deriveClaim(this, report, locale, (fact, options) => statCard(fact, { ...options, convert }));
  }

  protected override draw(model: StatCardModel): TemplateResult {
    return statCardView.draw(model);
  }
}
