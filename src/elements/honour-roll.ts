import type { TemplateResult } from 'lit';
import { honourRollFrom, type HonourRollModel } from '../models/widgets/honour-roll.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Report } from '../report/types.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { honourRollView } from '../views/honour-roll.js';
import { ReportElement } from './report-element.js';

/**
 * Titles and awards by the level at which they were given, from the widest down. Within a level they stand in the
 * report's order, since no title of one level is said to be above another.
 *
 * @summary The titles and awards of a report by level, with who received and who gave them.
 * @tag honour-roll
 *
 * @slot - The honours as plain text. It stands until the roll is drawn, and whenever it can't be.
 * @slot source - A `<source-note>`, under the source line: where the figures are from, to unfold.
 *
 * @csspart base - The plate: surface, hairline and padding.
 * @csspart mark - The short mark of a standing, such as 首批.
 * @csspart standing - Among whom that is so.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of marks.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of levels, givers, dates and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The roll could not be drawn; `detail` says what, where and why.
 */
export class HonourRoll extends ReportElement<HonourRollModel> {
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

  static override styles = [tokenStyles, honourRollView.styles];

  /** Ids of honours of the report, separated by spaces; from script also a list of ids. */
  facts?: string | readonly string[];
  /** Id of a section of the report: all its honours. Without it and `facts`, all of the report. */
  section?: string;
  /**
   * Honours written by hand: a JSON list of objects with `label`; where known `level` (one of `LEVELS`, such as
   * `nation`, `province`, `state`, `county`), `recipient`, `giver`, `standing` with `among`, and `date`.
   */
  items?: string;
  /** What the roll is called, as its title and for those who listen. */
  label?: string;
  /**
   * `false` takes away the title, where the page around has a heading for it.
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
    return honourRollFrom(this, report, locale);
  }

  protected override draw(model: HonourRollModel): TemplateResult {
    return honourRollView.draw(model);
  }
}
