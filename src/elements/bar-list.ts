import type { TemplateResult } from 'lit';
import { barListFrom, type BarListModel, type ORDERS } from '../models/widgets/bar-list.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Fact, Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { axisParts, barAxisStyles } from '../views/bar-axis.js';
import { barListView } from '../views/bar-list.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Figures of one unit, as bars starting at zero. Only comparable ones are accepted, not 亩 of land with 平方米 of floor.
 *
 * @summary Figures of one unit as bars, each with its printed figure at its end.
 * @tag bar-list
 *
 * @slot - The figures as plain text, shown until the bars are drawn, and if they can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart bar - A bar with its figure.
 * @csspart value - The figure at a bar's end.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of the bars.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of the zero line, of axis labels, of notes and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The bars could not be drawn; `detail` has the code, path and reason.
 */
export class BarList extends EntriesElement<BarListModel> {
  static override properties = {
    facts: {},
    items: {},
    order: {},
    axis: { type: Boolean },
    label: {},
    titled: { reflect: true },
    period: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, barListView.styles, originStyles, barAxisStyles];

  /** Ids of facts of the report, separated by spaces; from script also a list of ids and facts. */
  facts?: string | readonly (string | Fact)[];
  /** Figures written by hand: a JSON list of objects with the attributes of `stat-card`. */
  items?: string;
  /** `descending` for largest first (also the default for figures of one period), or `as-given`. */
  order?: (typeof ORDERS)[number];
  /** Shows a value axis: round values of the scale, with a line at each. */
  axis?: boolean;
  /** The title and accessible name of the list. */
  label?: string;
  /**
   * `false` hides the title, for a page with its own heading for it.
   * @default 'true'
   */
  titled?: 'true' | 'false';
  /** The period covered, for figures written by hand. */
  period?: string;
  /** Who published the figures, for figures written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<BarListModel> {
    const { axis = false } = this;
    const order = this.order ?? undefined;
    return barListFrom(this, report, locale, { ...this.page, order, axis });
  }

  protected override draw(model: BarListModel): TemplateResult {
    return barListView.draw({ ...model, ...axisParts(model) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bar-list': BarList;
  }
}
