import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import { partBar, type PART_SHAPES, type PartBarModel } from '../models/widgets/part-bar.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { partBarView } from '../views/part-bar.js';
import { ClaimElement } from './base/claim-element.js';

/**
 * A part of a whole: as countable squares if the whole is at most 60, else as one bar. A percentage printed without
 * counts is a bar; above 100 it is full, and the text has the value.
 *
 * @summary A part of a whole as squares to count, or as one bar.
 * @tag part-bar
 *
 * @slot - The share as plain text with a link to its source, shown until it is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart drawing - The bar or the squares.
 * @csspart standing - The standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of the part.
 * @cssproperty --rw-ink - Colour of the figure and of text.
 * @cssproperty --rw-muted - Colour of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - It could not be drawn; `detail` has the code, path and reason.
 */
export class PartBar extends ClaimElement<PartBarModel> {
  static override properties = {
    as: {},
  };

  static override styles = [tokenStyles, partBarView.styles];

  /** Id of a share of the report; from script, a fact itself. */
  override fact?: string | Fact;
  /** `bar` or `units`; by default squares where the whole is small enough to count. */
  as?: (typeof PART_SHAPES)[number];
  /** The label of the share. */
  override label?: string;
  /** The part, as printed: 21 of 24. */
  override value?: string;
  /** The whole, as printed. */
  override of?: string;
  /** The percentage, where the report prints one; replaces `value` and `of`. */
  override percent?: string;
  /** The measure word of part and whole, such as `个`. */
  override unit?: string;

  protected override model(fact: Fact, options: ModelOptions): Checked<PartBarModel> {
    return partBar(fact, { ...options, as: this.as ?? undefined });
  }

  protected override draw(model: PartBarModel): TemplateResult {
    return partBarView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'part-bar': PartBar;
  }
}
