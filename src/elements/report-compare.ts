import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { reportCompareFrom, type ReportCompareModel } from '../models/widgets/report-compare.js';
import type { Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { reportCompareView } from '../views/report-compare.js';
import { ReportAddresses } from './base/report-addresses.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Two reports of one public body as a table: each fact in both, the computed change, and the change that the later
 * report prints, with whether they agree. Facts that can't be compared show the reason.
 *
 * @summary Two reports compared, fact by fact.
 * @tag report-compare
 *
 * @slot - The comparison as plain text or a table, shown until the table is drawn, and if it can't be.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart table - The table.
 * @csspart list - Facts that only one report has.
 * @csspart source - The line with sources.
 *
 * @cssproperty --rw-accent - Colour of links and focus.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of headings, reasons and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The table could not be drawn; `detail` has the code, path and reason.
 */
export class ReportCompare extends EntriesElement<ReportCompareModel> {
  static override properties = {
    earlier: { attribute: false },
    later: { attribute: false },
    earlierSrc: { attribute: 'earlier-src' },
    laterSrc: { attribute: 'later-src' },
    facts: {},
  };

  static override styles = [tokenStyles, reportCompareView.styles, originStyles];

  /** The earlier report, from script. */
  earlier?: Report;
  /** The later report, from script; the widget's own report where neither this nor `later-src` is given. */
  later?: Report;
  /** Address of the earlier report as JSON. */
  earlierSrc?: string;
  /** Address of the later report as JSON. */
  laterSrc?: string;
  /** Ids of the facts to compare, separated by spaces; from script also a list of ids. All of them when absent. */
  facts?: string | readonly string[];

  private readonly addresses = new ReportAddresses(this, () =>
    [this.earlierSrc, this.laterSrc].filter((src): src is string => typeof src === 'string'),
  );

  /** The later report, then the earlier. */
  protected override shown(report: Report | undefined): readonly (Report | undefined)[] {
    const { addresses } = this;
    // While a given address has not loaded, no other report replaces it.
    const later = typeof this.laterSrc === 'string' ? addresses.reportAt(this.laterSrc) : report;
    return [this.later ?? later, this.earlier ?? addresses.reportAt(this.earlierSrc)];
  }

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<ReportCompareModel> {
    const { addresses, facts } = this;
    const [later, earlier] = this.shown(report);
    return reportCompareFrom({ earlier, later, facts, problem: addresses.problem }, locale, this.page);
  }

  protected override draw(model: ReportCompareModel): TemplateResult {
    return reportCompareView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-compare': ReportCompare;
  }
}
