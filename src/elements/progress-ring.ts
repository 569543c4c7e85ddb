import type { TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import { progressRing, type ProgressRingModel } from '../models/widgets/progress-ring.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { progressRingView } from '../views/progress-ring.js';
import { ClaimElement } from './base/claim-element.js';
import { RingSweep, sweepStyles } from './base/ring-sweep.js';

/**
 * A share of a whole. n of m stays n of m, and a growth rate is rejected, since it is not a share.
 *
 * @summary A share as a ring: 21 of 24, or a printed percentage.
 * @tag progress-ring
 *
 * @slot - The share as plain text with a link to its source, shown until the ring is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart ring - The ring with the figure in its centre.
 * @csspart standing - The standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of the arc.
 * @cssproperty --rw-ink - Colour of the figure and of text.
 * @cssproperty --rw-muted - Colour of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The ring could not be drawn, or was drawn with a problem; `detail` has the code, path and reason.
 */
export class ProgressRing extends ClaimElement<ProgressRingModel> {
  static override properties = {
    motion: { type: Boolean, reflect: true },
  };

  static override styles = [tokenStyles, progressRingView.styles, sweepStyles];

  /** Id of a share of the report; from script, a fact itself. */
  override fact?: string | Fact;
  /** Animates the arc once when the ring first becomes visible; never if the reader prefers reduced motion. */
  motion?: boolean;
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

  private ring?: ProgressRingModel['ring'];
  protected readonly sweep = new RingSweep(this, () => (this.motion ? this.ring : undefined));

  protected override model(fact: Fact, options: ModelOptions): Checked<ProgressRingModel> {
    return progressRing(fact, options);
  }

  protected override draw(model: ProgressRingModel): TemplateResult {
    this.ring = model.ring;
    return progressRingView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-ring': ProgressRing;
  }
}
