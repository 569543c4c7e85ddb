import type { TemplateResult } from 'lit';
import { honourRollFrom, type HonourRollModel } from '../models/widgets/honour-roll.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { honourRollView } from '../views/honour-roll.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Titles and awards by level, widest first. Within a level they are in the report's order, since they are not ranked.
 *
 * @summary The titles and awards of a report by level, with who received and who gave them.
 * @tag honour-roll
 *
 * @slot - The honours as plain text, shown until the roll is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart mark - The short mark of a standing, such as 首批.
 * @csspart standing - The scope of the standing.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of marks.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of levels, givers, dates and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The roll could not be drawn; `detail` has the code, path and reason.
 */
export class HonourRoll extends EntriesElement<HonourRollModel> {
  static override properties = {
    facts: {},
    section: {},
    items: {},
    label: {},
    titled: { reflect: true },
    period: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, honourRollView.styles, originStyles];

  /** Ids of honours of the report, separated by spaces; from script also a list of ids. */
  facts?: string | readonly string[];
  /** Id of a section of the report: all its honours. Without it and `facts`, all of the report. */
  section?: string;
  /**
   * Honours written by hand: a JSON list of objects with `label`; where known `level` (one of `LEVELS`, such as
   * `nation`, `province`, `state`, `county`), `recipient`, `giver`, `standing` with `among`, and `date`.
   */
  items?: string;
  /** The title and accessible name of the roll. */
  label?: string;
  /**
   * `false` hides the title, for a page with its own heading for it.
   * @default 'true'
   */
  titled?: 'true' | 'false';
  /** The period covered, for honours written by hand. */
  period?: string;
  /** Who published it, for honours written by hand. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<HonourRollModel> {
    return honourRollFrom(this, report, locale, this.page);
  }

  protected override draw(model: HonourRollModel): TemplateResult {
    return honourRollView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'honour-roll': HonourRoll;
  }
}
