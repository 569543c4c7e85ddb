import type { TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { scoreBoardFrom, type ScoreBoardModel } from '../models/widgets/score-board.js';
import { tilesOf } from '../models/widgets/tiles.js';
import type { Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { boardLayoutStyles } from '../views/board-layouts.js';
import { scoreBoardView } from '../views/score-board.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Columns that fit the width; one entry below another; large tiles that fill their rows, for a board that is a page's
 * main content; table rows; or a small single line, for figures shown large elsewhere.
 */
export const LAYOUTS = ['grid', 'list', 'tiles', 'table', 'strip'] as const;

/**
 * A board of the report, or any list of its facts, in order.
 *
 * @summary Several figures in order: a board such as the Ten Firsts, or facts of your choice.
 * @tag score-board
 *
 * @slot - The list as plain text, shown until the board is drawn, and if it can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart entry - One entry.
 * @csspart standing - Standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of standings.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of positions and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The board could not be drawn, or was drawn with a problem; `detail` has the code, path and reason.
 */
export class ScoreBoard extends EntriesElement<ScoreBoardModel> {
  static override properties = {
    board: {},
    facts: {},
    items: {},
    label: {},
    titled: { reflect: true },
    layout: { reflect: true },
    numbered: { type: Boolean, reflect: true },
    period: {},
    source: {},
    href: {},
  };

  static override styles = [tokenStyles, scoreBoardView.styles, boardLayoutStyles, originStyles];

  /** Id of a board of the report. */
  board?: string;
  /** Ids of facts of the report, separated by spaces; from script also a list of ids. */
  facts?: string | readonly string[];
  /** Entries written by hand: a JSON list of objects with the attributes of `stat-card`. */
  items?: string;
  /** The title and accessible name of the list; the board's own title when absent. */
  label?: string;
  /**
   * `false` hides the title, for a page with its own heading for it.
   * @default 'true'
   */
  titled?: 'true' | 'false';
  /**
   * `grid` (as many columns as fit, also when absent), `list` (one below another), `tiles` (large, sized by content),
   * `table` (a row per entry: label and figure) or `strip` (small, in a line).
   * @default 'grid'
   */
  layout?: (typeof LAYOUTS)[number];
  /** Shows the number of each entry. */
  numbered?: boolean;
  /** The period covered, for entries written by hand. */
  period?: string;
  /** Who published the figures, for entries written by hand. */
  source?: string;
  /** Where they were published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<ScoreBoardModel> {
    return scoreBoardFrom(this, report, locale, this.page);
  }

  protected override draw(model: ScoreBoardModel): TemplateResult {
    const tiles = this.layout === 'tiles' ? tilesOf(model.entries) : undefined;
    return scoreBoardView.draw({ ...model, isNumbered: this.numbered, tiles });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'score-board': ScoreBoard;
  }
}
