import type { TemplateResult } from 'lit';
import { standingClaimFrom } from '../claims/written-fact.js';
import type { ModelOptions } from '../models/context.js';
import { rankingBadge, type RankingBadgeModel } from '../models/widgets/ranking-badge.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { rankingBadgeView } from '../views/ranking-badge.js';
import { ClaimElement } from './claim-element.js';

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
export class RankingBadge extends ClaimElement<RankingBadgeModel> {
  static override styles = [tokenStyles, rankingBadgeView.styles];

  /** Id of a fact of the report; from script, a fact itself. */
  override fact?: string | Fact;
  /** What stands so. */
  override label?: string;
  /** Its figure as printed, where it has one. */
  override value?: string;
  /** The figure's unit as printed. */
  override unit?: string;

  protected override readWritten = standingClaimFrom;

  protected override model(fact: Fact, options: ModelOptions): Checked<RankingBadgeModel> {
    return rankingBadge(fact, options);
  }

  protected override draw(model: RankingBadgeModel): TemplateResult {
    return rankingBadgeView.draw(model);
  }
}
