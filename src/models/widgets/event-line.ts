import { capitalised } from '../../format/text/capitals.js';
import { resolveEvents, type DatedEvent } from '../../inputs/resolve-events.js';
import type { FactsInput } from '../../inputs/resolve-facts.js';
import { printInYear, printPeriod } from '../../format/date.js';
import type { Locale } from '../../format/locale.js';
import { part, phrase, textOf, type Phrase } from '../../format/phrase.js';
import { printReportPeriod, printWhen } from '../../format/when.js';
import { printWorded } from '../../format/worded.js';
import { cleanText } from '../../format/text/text.js';
import { words } from '../../format/words.js';
import { timeline, type PlacedEvent } from '../../geometry/timeline.js';
import { statedPeriod, type StatedPeriod } from '../../report/stated-date.js';
import type { Fact, Report } from '../../report/types.js';
import type { ModelOptions, PageOptions } from '../context.js';
import { detailOf, ownDetail, type DetailView } from '../parts/fact-detail.js';
import { originFor, type Originated } from '../parts/origin.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent, sentenceWithout } from '../parts/fact-content.js';
import { lengthsOf } from '../parts/lengths.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { standingMarks, type StandingMarks } from '../parts/standing-view.js';

/** A fact of an event, with its length relative to others in the same unit. */
export interface EventDetail extends DetailView {
  /** Relative to the largest, from 0 to 1; absent if no other fact in the list has the same unit. */
  readonly length?: number;
}

/** An event, as shown in its column. */
export interface EventView extends StandingMarks, Originated {
  readonly date: string;
  readonly label: string;
  readonly details: readonly EventDetail[];
}

/** Events dated only by year, which have no position on the line. */
export interface UndatedView {
  /** The year, with a remark that the month is not stated. */
  readonly date: string;
  readonly events: readonly EventView[];
}

/** The same with its date in parts. */
export interface UndatedParts {
  readonly when: Phrase;
  readonly events: readonly EventView[];
}

/** An event on the strip of months. */
export interface DatedView extends EventView, PlacedEvent {
  readonly places: Nothing;
}

/** Scripts of version 0.1.0 look for this; finding it empty, they draw the events as a list. */
type Nothing = Readonly<Record<string, never>>;

/** Dated facts in chronological order, ready for rendering. */
export interface EventLineModel {
  readonly title: string;
  readonly events: readonly DatedView[];
  /** The end of each month on the strips except the last, from 0 to 1; absent in files of version 0.1.0. */
  readonly bounds?: readonly number[];
  readonly layouts: readonly never[];
  readonly ticks: readonly never[];
  readonly undated: readonly UndatedView[];
  /** Each event as a sentence, those without a month last. */
  readonly sentences: readonly string[];
  readonly period: string;
  readonly source?: SourceLine;
}

/** The model before its dates are converted to text. */
export type EventLineParts = Omit<EventLineModel, 'undated'> & { readonly undated: readonly UndatedParts[] };

type Dated = DatedEvent & { readonly when: StatedPeriod };

/** Returns the model for any input of an event line. */
export const eventLineFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<EventLineModel> =>
  modelFrom(resolveEvents(input, report), ({ title, events, context }) =>
    eventLine(title, events, { ...page, locale, context }),
  );

/** Like `eventLineFrom`, with dates in parts. */
export const eventLinePartsFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
): ModelOutcome<EventLineParts> =>
  modelFrom(resolveEvents(input, report), ({ title, events, context }) =>
    eventLineParts(title, events, { locale, context }),
  );

/** @param events at least one, each with a date of the contract */
export function eventLine(title: string, events: readonly DatedEvent[], options: ModelOptions): EventLineModel {
  const parts = eventLineParts(title, events, options);
  return { ...parts, undated: parts.undated.map(({ when, events: list }) => ({ date: textOf(when), events: list })) };
}

/** @param events as in `eventLine` */
export function eventLineParts(title: string, events: readonly DatedEvent[], options: ModelOptions): EventLineParts {
  const { locale, context } = options;
  const dated = events.flatMap((event) => {
    const when = statedPeriod(event.fact.date);
    return when ? [{ ...event, when }] : [];
  });
  const undated = dated.filter((event) => !hasMonth(event)).sort(byYear);
  const viewOf = viewer(dated, options);
  const { placed, ...line } = lineOf(dated.filter(hasMonth), viewOf, options);
  return {
    title: cleanText(title),
    ...line,
    undated: byDate(undated, viewOf, options),
    sentences: [
      ...placed.map((event) => spoken(event, options)),
      ...undated.map((event) => spokenUndated(event, options)),
    ],
    period: context.period && printReportPeriod(context, locale),
    source: sourceLine(
      options,
      events.flatMap(({ fact, own }) => [fact, ...own]),
    ),
  };
}

const hasMonth = ({ when: [from] }: Dated): boolean => from.month !== undefined;

const byYear = (a: Dated, b: Dated): number => a.when[0].year - b.when[0].year || a.when[1].year - b.when[1].year;

function lineOf(dated: readonly Dated[], viewOf: Viewer, { locale, context }: ModelOptions) {
  const nowhere = { layouts: [], ticks: [] };
  if (!dated.length) return { placed: [], events: [], bounds: [], ...nowhere };
  const period = statedPeriod(context.period);
  // Omit the year where the report's period line already shows it.
  const print = yearsOf(dated, period).size === 1 && period ? printInYear : printPeriod;
  const { events, bounds } = timeline(
    dated.map(({ when }) => when),
    period,
  );
  return {
    placed: events.map(({ index }) => dated[index]!),
    events: events.map((event) => {
      const one = dated[event.index]!;
      return { ...event, ...viewOf(one, dateOf(one.fact, print, locale)), places: {} };
    }),
    bounds,
    ...nowhere,
  };
}

/** The date as the report prints it, if it does. */
const dateOf = ({ date, periodWord }: Dated['fact'], print: typeof printPeriod, locale: Locale): string =>
  printWorded(periodWord, locale) ?? print(date, locale);

const yearsOf = (dated: readonly Dated[], period: StatedPeriod | undefined): ReadonlySet<number> =>
  new Set(
    [...dated.map(({ when }) => when), ...(period ? [period] : [])].flatMap((ends) => ends.map(({ year }) => year)),
  );

type Viewer = (event: Dated, date: string) => EventView;

/** All lengths in a list share a scale. */
function viewer(all: readonly Dated[], options: ModelOptions): Viewer {
  const lengths = lengthsOf(all.flatMap(({ fact, own }) => [fact, ...own]));
  const measured = (fact: Fact, view: DetailView): EventDetail => {
    const length = lengths.get(fact.id);
    return length === undefined ? view : { ...view, length };
  };
  return ({ fact, own }, date) => {
    const { label, statement, standings } = factContent(fact, options);
    const value = ownDetail(fact, options);
    return {
      date,
      label: capitalised(fact.kind === 'honour' ? statement : label),
      details: [...(value ? [measured(fact, value)] : []), ...own.map((one) => measured(one, detailOf(one, options)))],
      ...standingMarks(standings),
      ...originFor([fact, ...own], options),
    };
  };
}

function byDate(undated: readonly Dated[], viewOf: Viewer, options: ModelOptions): readonly UndatedParts[] {
  const groups = new Map<string, { readonly when: Phrase; readonly events: EventView[] }>();
  for (const event of undated) {
    const when = undatedWhen(event, options);
    const date = textOf(when);
    const group = groups.get(date) ?? { when, events: [] };
    group.events.push(viewOf(event, date));
    groups.set(date, group);
  }
  return [...groups.values()];
}

function undatedWhen({ fact }: Dated, { locale }: ModelOptions): Phrase {
  const { monthNotStated, inBrackets } = words(locale);
  return phrase(part('period', dateOf(fact, printPeriod, locale)), part('remark', monthNotStated, inBrackets));
}

/** The facts of an event follow it; the report's period is not repeated for each. */
function spoken({ fact, own }: DatedEvent, options: ModelOptions): string {
  const inside = own.map((one) =>
    sentenceWithout(one, options, { when: printWhen(one, { period: '' }, options.locale) }),
  );
  return [factContent(fact, options).sentence, ...inside].join(words(options.locale).semicolon);
}

function spokenUndated(event: DatedEvent, options: ModelOptions): string {
  const { comma, monthNotStated } = words(options.locale);
  return spoken(event, options) + comma + monthNotStated;
}
