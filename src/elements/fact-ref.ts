import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { factRef, SHOWS, type FactRefModel, type Show } from '../models/fact-ref.js';
import type { Locale } from '../models/locale.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { factRefView } from '../views/fact-ref.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { Copier } from './copier.js';
import { Popover } from './popover.js';
import { ReportElement, type Outcome } from './report-element.js';

/**
 * One figure inside a sentence, in the sentence's own type. On focus, under a resting pointer or by a press it opens
 * a small panel: what the figure is, where the report says it, and its source. On paper it is the figure alone.
 *
 * @summary A figure within a text that shows where it is from.
 * @tag fact-ref
 *
 * @slot - The figure as plain text. It stands until the element is drawn, and whenever it can't be.
 *
 * @csspart base - The figure within the text, with what opens over it.
 * @csspart panel - What opens.
 * @csspart standing - The standings.
 * @csspart quote - A place where the report says it.
 *
 * @cssproperty --rw-accent - Colour of the line under the figure, of standings and of links.
 * @cssproperty --rw-ink - Colour of text in the panel.
 * @cssproperty --rw-muted - Colour of the panel's edge, of names and of places.
 * @cssproperty --rw-surface - Background of the panel.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family of the panel.
 *
 * @fires {ReportProblemEvent} report-problem - The figure could not be had; `detail` says what, where and why.
 */
export class FactRef extends ReportElement<FactRefModel> {
  static override properties = { fact: {}, show: {}, ...CLAIM_PROPERTIES };

  static override styles = [tokenStyles, factRefView.styles];

  /** Id of a fact of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** What stands in the text: `figure`, `sentence` (all of it) or `label-figure`. */
  show?: Show;
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

  private readonly copier = new Copier(this);
  private readonly disclosure = new Popover(this);

  protected override derive(report: Report | undefined, locale: Locale): Outcome<FactRefModel> {
    const show = SHOWS.find((one) => one === this.show);
    return deriveClaim(this, report, locale, (fact, options) => factRef(fact, { ...options, show }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was said in a panel goes with it.
    if (!this.disclosure.isOpen) this.copier.reset();
  }

  /** Nothing but the host's own text, which stands in a sentence: what is wrong is said by an event, or in its place. */
  protected override drawFallback(note: string): TemplateResult {
    const said = this.hasText ? '' : note;
    return html`<span class="fallback"><slot></slot>${said ? html`<span class="note">${said}</span>` : nothing}</span>`;
  }

  protected override draw(model: FactRefModel): TemplateResult {
    const { disclosure, copier } = this;
    const { isOpen, enter, leave, focus, focusIn, focusOut, press } = disclosure;
    const cite = () => void copier.copy({ plain: model.citation });
    const hand = { isOpen, enter, leave, focus, focusIn, focusOut, press, cite, copied: copier.copied };
    return factRefView.draw({ ...model, hand });
  }
}
