import type { TemplateResult } from 'lit';
import { standingClaimFrom } from '../models/attributes.js';
import type { Locale } from '../models/locale.js';
import { rankingBadge, type RankingBadgeModel } from '../models/ranking-badge.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { rankingBadgeView } from '../views/ranking-badge.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { ReportElement, type Outcome } from './report-element.js';

const { label, value, scale, unit, qualifier, standing, position, among, retained, period, source, href } =
  CLAIM_PROPERTIES;

/**
 * How something stands among others: first, the only one, in the first batch, the first ever. Always with its scope,
 * its period and whose word it is, so that it can't be read as more than the report says.
 *
 * @summary A rank or distinction with its scope, period and source.
 * @tag ranking-badge
 *
 * @slot - The standing as plain text with a link to its source. It stands until the badge is drawn, and whenever it can't be.
 * @slot source - A `<source-note>`, under the source line: where the figures are from, to unfold.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart mark - The short mark, such as 第一.
 * @csspart standing - The standing in words, with its scope.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of the mark.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The badge could not be drawn, or was drawn with something amiss; `detail` says what, where and why.
 */
export class RankingBadge extends ReportElement<RankingBadgeModel> {
  static override properties = {
    fact: {},
    ...{ label, value, scale, unit, qualifier, standing, position, among, retained, period, source, href },
  };

  static override styles = [tokenStyles, rankingBadgeView.styles];

  /** Id of a fact of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** What stands so. */
  label?: string;
  /** Its figure as printed, where it has one. */
  value?: string;
  /** The scale word printed after the figure. */
  scale?: string;
  /** The figure's unit as printed. */
  unit?: string;
  /** How the figure is bounded. */
  qualifier?: string;
  /** `rank`, `only`, `first-batch`, `first-ever` or `leading`. */
  standing?: string;
  /** Position of a rank, 1 for first. */
  position?: string;
  /** The place among whose members it stands so, such as `全市`. */
  among?: string;
  /** It stood so the year before too. */
  retained?: boolean;
  /** The period covered, such as `2023`. */
  period?: string;
  /** Who published it. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): Outcome<RankingBadgeModel> {
    return deriveClaim(this, report, locale, rankingBadge, standingClaimFrom);
  }

  protected override draw(model: RankingBadgeModel): TemplateResult {
    return rankingBadgeView.draw(model);
  }
}
