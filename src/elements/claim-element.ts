import type { PropertyDeclarations } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ClaimAttributes } from '../claims/attribute-values.js';
import { resolveFact } from '../claims/resolve-fact.js';
import type { ModelOptions } from '../models/context.js';
import { modelFrom, type ModelOutcome } from '../models/outcome.js';
import type { Checked } from '../report/result.js';
import type { Fact, Report } from '../report/types.js';
import { ReportElement } from './report-element.js';

/**
 * A widget of one fact: named in a report, handed over by script, or written by hand as attributes. Its class says how
 * the fact becomes a model.
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
  /** The place among whose members it is so, such as `全市`. */
  among?: string;
  /** It was so the year before too. */
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

  /** How the widget reads what an editor wrote by hand; a figure or a share where a class says nothing else. */
  protected readWritten?: (written: ClaimAttributes) => Checked<Fact>;

  /** The model of a fact. */
  protected abstract model(fact: Fact, options: ModelOptions): Checked<M>;

  /** What an editor wrote by hand is in the language of the page, whatever report is around it. */
  protected override shown(report: Report | undefined): readonly (Report | undefined)[] {
    return this.fact === undefined && this.label !== undefined ? [] : [report];
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<M> {
    const claim = resolveFact(this, report, this.readWritten);
    return modelFrom(claim, ({ fact, context }) => this.model(fact, { locale, context }));
  }
}
