import type { TemplateResult } from 'lit';
import { changeListFrom, type ChangeListModel } from '../models/widgets/change-list.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Fact, Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { changeListView } from '../views/change-list.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Changes as bars from a zero line: rises to the right, falls to the left. Whether a change is good is stated in words,
 * separately from direction and colour. Percent and percentage points never share a scale.
 *
 * @summary Changes of one form as bars to either side of zero.
 * @tag change-list
 *
 * @slot - The changes as plain text, shown until the bars are drawn, and if they can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart bar - A bar with its figure.
 * @csspart value - The figure at a bar's end, with arrow and sign.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of links.
 * @cssproperty --rw-ink - Colour of text, and of bars in the palette `neutral`.
 * @cssproperty --rw-muted - Colour of the zero line, of words under a label and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The bars could not be drawn; `detail` has the code, path and reason.
 */
export class ChangeList extends EntriesElement<ChangeListModel> {
  static override properties = {
    facts: {},
    items: {},
    label: {},
    titled: { reflect: true },
    period: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, changeListView.styles, originStyles];

  /** Ids of facts of the report, separated by spaces; from script also a list of ids and facts. */
  facts?: string | readonly (string | Fact)[];
  /** Changes written by hand: a JSON list of objects with the attributes of `stat-card`; `value` is optional. */
  items?: string;
  /** The title and accessible name of the list. */
  label?: string;
  /**
   * `false` hides the title, for a page with its own heading for it.
   * @default 'true'
   */
  titled?: 'true' | 'false';
  /** The period covered, for changes written by hand. */
  period?: string;
  /** Who published the figures, for changes written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<ChangeListModel> {
    return changeListFrom(this, report, locale, this.page);
  }

  protected override draw(model: ChangeListModel): TemplateResult {
    return changeListView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-list': ChangeList;
  }
}
