import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import { statCard, type StatCardModel } from '../models/widgets/stat-card.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { statCardView } from '../views/stat-card.js';
import { ClaimElement } from './claim-element.js';

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
export class StatCard extends ClaimElement<StatCardModel> {
  static override properties = { convert: {} };

  static override styles = [tokenStyles, statCardView.styles];

  /** Shows a derived value too: a unit such as `公顷` for an area in 亩, or `percent` for a share of n of m. */
  convert?: string;

  protected override model(fact: Fact, options: ModelOptions): Checked<StatCardModel> {
    return statCard(fact, { ...options, convert: this.convert });
  }

  protected override draw(model: StatCardModel): TemplateResult {
    return statCardView.draw(model);
  }
}
