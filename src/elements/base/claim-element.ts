import type { PropertyDeclarations } from 'lit';
import type { Locale } from '../../format/locale.js';
import type { ClaimAttributes } from '../../inputs/attribute-values.js';
import { resolveFact } from '../../inputs/resolve-fact.js';
import type { ModelOptions } from '../../models/context.js';
import { modelFrom, type ModelOutcome } from '../../models/outcome.js';
import type { Checked } from '../../report/result.js';
import type { Fact, Report } from '../../report/types.js';
import { ReportElement } from './report-element.js';

/**
 * Base of widgets that show one fact: from a report, from script, or from attributes written by hand. Subclasses turn
 * the fact into a model.
 */
export abstract class ClaimElement<M extends object> extends ReportElement<M> {
  static override properties: PropertyDeclarations = {
    fact: {},
    label: {},
    value: {},
    scale: {},
    unit: {},
    qualifier: {},
    change: {},
    basis: {},
    better: {},
    standing: {},
    position: {},
    among: {},
    retained: { type: Boolean },
    of: {},
    percent: {},
    period: {},
    source: {},
    href: {},
  };

  /** Id of a fact of the report; from script, a fact itself. */
  fact?: string | Fact;
  /** The label of the figure. */
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
  /** Which direction is good: `up` or `down`; no judgement is shown when absent. */
  better?: string;
  /** `rank`, `only`, `first-batch`, `first-ever` or `leading`. */
  standing?: string;
  /** Position of a rank, 1 for first. */
  position?: string;
  /** The place that the standing covers, such as `全市`. */
  among?: string;
  /** Held in the previous year too. */
  retained?: boolean;
  /** The whole that `value` is a part of; makes it a share. */
  of?: string;
  /** A printed percentage of a share; replaces `value`. */
  percent?: string;
  /** The period covered, such as `2023` or `2023-06`. */
  period?: string;
  /** Who published the figure. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  /** Parses the attributes written by hand; by default, as a figure or share. */
  protected readWritten?: (written: ClaimAttributes) => Checked<Fact>;

  protected abstract model(fact: Fact, options: ModelOptions): Checked<M>;

  /** Attributes written by hand are in the page's language, not the report's. */
  protected override shown(report: Report | undefined): readonly (Report | undefined)[] {
    return this.fact === undefined && this.label !== undefined ? [] : [report];
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<M> {
    const claim = resolveFact(this, report, this.readWritten);
    return modelFrom(claim, ({ fact, context }) => this.model(fact, { locale, context }));
  }
}
