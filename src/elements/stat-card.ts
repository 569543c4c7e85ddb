import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import { statCard, type StatCardModel } from '../models/widgets/stat-card.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { statCardView } from '../views/stat-card.js';
import { ClaimElement } from './base/claim-element.js';

/**
 * A figure with its label, change and standing, exactly as the report prints it.
 *
 * @summary A complete figure of a report: label, value, unit, change, standing, period and source.
 * @tag stat-card
 *
 * @slot - The figure as plain text with a link to its source, shown until the card is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart figure - The number with its unit.
 * @csspart standing - The standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of standings and marks.
 * @cssproperty --rw-ink - Colour of the figure and of text.
 * @cssproperty --rw-muted - Colour of the source line and of derived values.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The card could not be drawn, or was drawn with a problem; `detail` has the code, path and reason.
 */
export class StatCard extends ClaimElement<StatCardModel> {
  static override properties = { convert: {} };

  static override styles = [tokenStyles, statCardView.styles];

  /** Also shows a derived value: a unit such as `公顷` for an area in 亩, or `percent` for n of m. */
  convert?: string;

  protected override model(fact: Fact, options: ModelOptions): Checked<StatCardModel> {
    return statCard(fact, { ...options, convert: this.convert });
  }

  protected override draw(model: StatCardModel): TemplateResult {
    return statCardView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stat-card': StatCard;
  }
}
