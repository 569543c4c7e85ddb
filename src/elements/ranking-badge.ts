import type { TemplateResult } from 'lit';
import { standingClaimFrom } from '../inputs/written-fact.js';
import type { ModelOptions } from '../models/context.js';
import { rankingBadge, type RankingBadgeModel } from '../models/widgets/ranking-badge.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { rankingBadgeView } from '../views/ranking-badge.js';
import { ClaimElement } from './base/claim-element.js';

/**
 * A standing among others: first, the only one, in the first batch, the first ever. Always with scope, period and
 * attribution, so that it can't be read as more than the report states.
 *
 * @summary A rank or distinction with its scope, period and source.
 * @tag ranking-badge
 *
 * @slot - The standing as plain text with a link to its source, shown until the badge is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
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
 * @fires {ReportProblemEvent} report-problem - The badge could not be drawn, or was drawn with a problem; `detail` has the code, path and reason.
 */
export class RankingBadge extends ClaimElement<RankingBadgeModel> {
  static override styles = [tokenStyles, rankingBadgeView.styles];

  /** Id of a fact of the report; from script, a fact itself. */
  override fact?: string | Fact;
  /** The subject of the standing. */
  override label?: string;
  /** Its figure as printed, if any. */
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

declare global {
  interface HTMLElementTagNameMap {
    'ranking-badge': RankingBadge;
  }
}
