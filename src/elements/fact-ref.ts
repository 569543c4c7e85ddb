import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ModelOptions } from '../models/context.js';
import { factRef, SHOWS, type FactRefModel, type Show } from '../models/widgets/fact-ref.js';
import type { Checked } from '../report/result.js';
import type { Fact } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { factRefView } from '../views/fact-ref.js';
import { ClaimElement } from './base/claim-element.js';
import { Copier } from '../browser/copy-text.js';
import { Popover } from '../browser/popover.js';

/**
 * A figure inline in a sentence, in the sentence's font. On focus, hover or press it opens a small panel with the
 * label, the quotes from the report and the source. In print, only the figure is shown.
 *
 * @summary A figure within a text that shows where it is from.
 * @tag fact-ref
 *
 * @slot - The figure as plain text, shown until the element is drawn, and if it can't be.
 *
 * @csspart base - The figure within the text, with its panel.
 * @csspart panel - The panel.
 * @csspart standing - The standings.
 * @csspart quote - A quote from the report.
 *
 * @cssproperty --rw-accent - Colour of the line under the figure, of standings and of links.
 * @cssproperty --rw-ink - Colour of text in the panel.
 * @cssproperty --rw-muted - Colour of the panel's edge, of names and of places.
 * @cssproperty --rw-surface - Background of the panel.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family of the panel.
 *
 * @fires {ReportProblemEvent} report-problem - The figure could not be had; `detail` has the code, path and reason.
 */
export class FactRef extends ClaimElement<FactRefModel> {
  static override properties = { show: {} };

  static override styles = [tokenStyles, factRefView.styles];

  /**
   * What to show in the text: `figure`, `sentence` (the whole sentence) or `label-figure`.
   * @default 'figure'
   */
  show?: Show;

  private readonly copier = new Copier(this);
  private readonly disclosure = new Popover(this);

  protected override model(fact: Fact, options: ModelOptions): Checked<FactRefModel> {
    const show = SHOWS.find((one) => one === this.show);
    return factRef(fact, { ...options, show });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Closing the panel discards its “copied” message.
    if (!this.disclosure.isOpen) this.copier.reset();
  }

  /**
   * Only the host's own text, since it is inline; the problem is reported by an event, or shown if there is no text.
   */
  protected override drawFallback(note: string): TemplateResult {
    const said = this.hasText ? '' : note;
    return html`<span class="fallback"><slot></slot>${said ? html`<span class="note">${said}</span>` : nothing}</span>`;
  }

  protected override draw(model: FactRefModel): TemplateResult {
    const { disclosure, copier } = this;
    const { isOpen, enter, leave, focus, focusIn, focusOut, press } = disclosure;
    const cite = () => void copier.copy({ plain: model.citation });
    const handlers = { isOpen, enter, leave, focus, focusIn, focusOut, press, cite, copied: copier.copied };
    return factRefView.draw({ ...model, handlers });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fact-ref': FactRef;
  }
}
