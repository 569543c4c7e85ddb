import { capitalised } from '../format/capitals.js';
import { resolveEvents, type DatedEvent } from '../claims/resolve-events.js';
import type { FactsInput } from '../claims/resolve-facts.js';
import { monthName, printInYear, printPeriod, yearName } from '../format/date.js';
import type { Locale } from '../format/locale.js';
import { part, phrase, textOf, type Phrase } from '../format/phrase.js';
import { printReportPeriod, printWhen } from '../format/when.js';
import { printWorded } from '../format/worded.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import { emsOf } from '../geometry/label-lines.js';
import type { LabelText } from '../geometry/label-places.js';
import type { LayoutName } from '../geometry/label-widths.js';
import { timeline, type PlacedEvent, type TimelineTick } from '../geometry/timeline.js';
import { statedPeriod, type StatedPeriod } from '../report/stated-date.js';
import type { Report } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { detailOf, ownValue, type DetailView } from './fact-detail.js';
import { modelFrom, type ModelOutcome } from './outcome.js';
import { factContent, sentenceWithout } from './parts/fact-content.js';
import { standingMarks, type StandingMarks } from './standing-view.js';
import { sourceLine, type SourceLine } from './source-line.js';

/** Something dated, as it is shown under its mark or in the list. */
export interface EventView extends StandingMarks {
  readonly date: string;
  readonly label: string;
  readonly details: readonly DetailView[];
}

/** What is dated by its year alone, and has no place on the line. */
export interface UndatedView {
  /** The year, and that the month is not stated. */
  readonly date: string;
  readonly events: readonly EventView[];
}

/** The same with its date in parts, for what sets each by itself. */
export interface UndatedParts {
  readonly when: Phrase;
  readonly events: readonly EventView[];
}

export interface TickView extends TimelineTick {
  readonly name: string;
}

/** Dated facts in the order of time, ready to print. */
export interface EventLineModel {
  readonly title: string;
  /** The layouts of the line; at other widths the same events are a list. */
  readonly layouts: readonly LayoutName[];
  readonly events: readonly (EventView & PlacedEvent)[];
  readonly ticks: readonly TickView[];
  readonly undated: readonly UndatedView[];
  /** Each event in one sentence, those without a month last. */
  readonly sentences: readonly string[];
  readonly period: string;
  readonly source?: SourceLine;
}

/** The model of a line before the dates are made texts. */
export type EventLineParts = Omit<EventLineModel, 'undated'> & { readonly undated: readonly UndatedParts[] };

type Dated = DatedEvent & { readonly when: StatedPeriod };

/** The model of a line of events, whatever they are asked for by. */
export const eventLineFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
): ModelOutcome<EventLineModel> =>
  modelFrom(resolveEvents(input, report), ({ title, events, context }) =>
    eventLine(title, events, { locale, context }),
  );

/** The same in parts. */
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

/** @param events as those of `eventLine` */
export function eventLineParts(title: string, events: readonly DatedEvent[], options: ModelOptions): EventLineParts {
  const { locale, context } = options;
  const dated = events.flatMap((event) => {
    const when = statedPeriod(event.fact.date);
    return when ? [{ ...event, when }] : [];
  });
  const undated = dated.filter((event) => !hasMonth(event)).sort(byYear);
  const { placed, ...line } = lineOf(dated.filter(hasMonth), options);
  return {
    title: cleanText(title),
    ...line,
    undated: byDate(undated, options),
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

function lineOf(dated: readonly Dated[], options: ModelOptions) {
  if (!dated.length) return { placed: [], events: [], ticks: [], layouts: [] };
  const { locale, context } = options;
  const period = statedPeriod(context.period);
  const isOneYear = yearsOf(dated, period).size === 1;
  // Where the report's own line says the year, the events need not.
  const print = isOneYear && period ? printInYear : printPeriod;
  const views = dated.map((event) => viewOf(event, dateOf(event.fact, print, locale), options));
  const names = [monthName(12, locale), ...(isOneYear ? [] : [yearName(2000, locale)])];
  const { events, ticks, layouts } = timeline(
    dated.map(({ when }, i) => ({ period: when, texts: textsOf(views[i]!) })),
    { ...(period && { period }), nameWidth: NAME_SIZE * Math.max(...names.map(emsOf)) },
  );
  return {
    placed: events.map(({ index }) => dated[index]!),
    events: events.map((event) => ({ ...event, ...views[event.index]! })),
    ticks: ticks.map((tick) => ({ ...tick, name: nameOf(tick, isOneYear, locale) })),
    layouts,
  };
}

/** As the report prints it, where it has words for it. */
const dateOf = ({ date, periodWord }: Dated['fact'], print: typeof printPeriod, locale: Locale): string =>
  printWorded(periodWord, locale) ?? print(date, locale);

const yearsOf = (dated: readonly Dated[], period: StatedPeriod | undefined): ReadonlySet<number> =>
  new Set(
    [...dated.map(({ when }) => when), ...(period ? [period] : [])].flatMap((ends) => ends.map(({ year }) => year)),
  );

/** On a line of several years, a January is called by its year. */
const nameOf = ({ year, month }: TimelineTick, isOneYear: boolean, locale: Locale): string =>
  month === undefined || (month === 1 && !isOneYear) ? yearName(year, locale) : monthName(month, locale);

function viewOf({ fact, own }: DatedEvent, date: string, options: ModelOptions): EventView {
  const { label, statement, standings } = factContent(fact, options);
  const value = ownValue(fact, options);
  return {
    date,
    label: capitalised(fact.kind === 'honour' ? statement : label),
    details: [...(value ? [{ label: '', text: value }] : []), ...own.map((one) => detailOf(one, options))],
    ...standingMarks(standings),
  };
}

/** Sizes in px of a label and of what is small, as the tokens have them. */
const LABEL_SIZE = 14;
const NAME_SIZE = 12;

const textsOf = ({ date, label, details, standings }: EventView): readonly LabelText[] => [
  { text: date, size: NAME_SIZE },
  { text: label, size: LABEL_SIZE },
  ...details.map((detail) => ({ text: `${detail.label} ${detail.text}`, size: NAME_SIZE })),
  ...standings.map((text) => ({ text, size: NAME_SIZE })),
];

function byDate(undated: readonly Dated[], options: ModelOptions): readonly UndatedParts[] {
  const groups = new Map<string, { readonly when: Phrase; readonly events: EventView[] }>();
  for (const event of undated) {
    const when = undatedWhen(event, options);
    const date = textOf(when);
    const group = groups.get(date) ?? { when, events: [] };
    group.events.push(viewOf(event, date, options));
    groups.set(date, group);
  }
  return [...groups.values()];
}

function undatedWhen({ fact }: Dated, { locale }: ModelOptions): Phrase {
  const { monthNotStated, inBrackets } = words(locale);
  return phrase(part('period', dateOf(fact, printPeriod, locale)), part('remark', monthNotStated, inBrackets));
}

/** What belongs to an event is said after it; the report's period is not said again with each. */
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
