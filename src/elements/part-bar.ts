import type { TemplateResult } from 'lit';
import type { Locale } from '../models/locale.js';
import { partBar, type PART_SHAPES, type PartBarModel } from '../models/part-bar.js';
import type { Fact, Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { partBarView } from '../views/part-bar.js';
import { CLAIM_PROPERTIES, deriveClaim } from './claim.js';
import { ReportElement, type Outcome } from './report-element.js';

const { label, value, of, percent, unit, qualifier, standing, position, among, retained, period, source, href } =
  CLAIM_PROPERTIES;

/**
 * A part of a whole: as squares that can be counted where the whole is a number up to 60, else as one bar. A percentage
 * that the report prints without its counts is a bar; one above 100 fills it, and the text says the rest.
 *
 * @summary A part of a whole as squares to count, or as one bar.
 * @tag part-bar
 *
 * @slot - The share as plain text with a link to its source. It stands until it is drawn, and whenever it can't be.
 * @slot source - A `<source-note>`, under the source line: where the figures are from, to unfold.
 *
 * @csspart base - The plate: surface, hairline and padding.
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
 * @fires {ReportProblemEvent} report-problem - It could not be drawn; `detail` says what, where and why.
 */
export class PartBar extends ReportElement<PartBarModel> {
  static override properties = {
    fact: {},
    as: {},
    ...{ label, value, of, percent, unit, qualifier, standing, position, among, retained, period, source, href },
  };

  static override styles = [tokenStyles, partBarView.styles];

  /** Id of a share of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** `bar` or `units`; absent, squares where the whole is small enough to count. */
  as?: (typeof PART_SHAPES)[number];
  /** What the share is of. */
  label?: string;
  /** The part, as printed: 21 of 24. */
  value?: string;
  /** The whole, as printed. */
  of?: string;
  /** The percentage, where the report prints one, in place of `value` and `of`. */
  percent?: string;
  /** The measure word of part and whole, such as `个`. */
  unit?: string;
  /** How the figure is bounded: a printed word (`余`, `突破`) or `over`, `at-least`, `about`, `nearly`, `up-to`. */
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

  protected override derive(report: Report | undefined, locale: Locale): Outcome<PartBarModel> {
    const as = this.as ?? undefined;
    return deriveClaim(this, report, locale, (fact, options) => partBar(fact, { ...options, as }));
  }

  protected override draw(model: PartBarModel): TemplateResult {
    return partBarView.draw(model);
  }
}
