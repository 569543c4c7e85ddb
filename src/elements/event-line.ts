import type { TemplateResult } from 'lit';
import { eventLineFrom, type EventLineModel } from '../models/widgets/event-line.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import type { Report } from '../report/types.js';
import { originStyles } from '../theme/origin.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { eventLineView } from '../views/event-line.js';
import { EntriesElement } from './base/entries-element.js';

/**
 * Dated facts of a report in columns of equal width, each with a strip of months where its own are filled: a single
 * month or a range. Facts dated only by year come last with an empty strip, since the month is unknown. Amounts of one
 * unit get bars on a common scale, shares a ring.
 *
 * @summary When things happened: the dated facts of a report, each in a column with its month and its figures.
 * @tag event-line
 *
 * @slot - The events as plain text, shown until the events are drawn, and if they can't be.
 * @slot source - A `<source-note>`, expandable, below the source line.
 *
 * @csspart base - The card: background, border and padding.
 * @csspart label - What happened.
 * @csspart standing - Standings.
 * @csspart source - The line with period and source.
 *
 * @cssproperty --rw-accent - Colour of months, bars, rings and standings.
 * @cssproperty --rw-ink - Colour of text.
 * @cssproperty --rw-muted - Colour of labels under an event and of the source line.
 * @cssproperty --rw-surface - Background.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The events could not be drawn; `detail` has the code, path and reason.
 */
export class EventLine extends EntriesElement<EventLineModel> {
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

  static override styles = [tokenStyles, eventLineView.styles, originStyles];

  /** Ids of facts of the report that have a date, separated by spaces; from script also a list of ids. */
  facts?: string | readonly string[];
  /** Id of a section of the report: all its dated facts. Without it and `facts`, all of the report. */
  section?: string;
  /** Events written by hand: a JSON list of objects with `label` and `date`, such as `2023-06`. */
  items?: string;
  /** The title and accessible name of the events. */
  label?: string;
  /**
   * `false` hides the title, for a page with its own heading for it.
   * @default 'true'
   */
  titled?: 'true' | 'false';
  /** The period covered, for events written by hand. */
  period?: string;
  /** Who published it, for events written by hand. */
  source?: string;
  /** Where it was published; http or https. */
  href?: string;

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<EventLineModel> {
    return eventLineFrom(this, report, locale, this.page);
  }

  protected override draw(model: EventLineModel): TemplateResult {
    return eventLineView.draw(model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-line': EventLine;
  }
}
