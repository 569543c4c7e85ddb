import { dayNumber, endOf, startOf, type CalendarDate, type CalendarPeriod } from './day-number.js';
import { lineWidth, placeLabels, type LabelledMark, type LabelPlace } from './label-places.js';
import { LAYOUT_NAMES, type LayoutName } from './label-widths.js';

export interface TimelineEvent extends Pick<LabelledMark, 'texts'> {
  readonly period: CalendarPeriod;
}

/** An event's mark, and its label in each layout that there is. Places and widths are shares of the line. */
export interface PlacedEvent {
  /** Its place in the list that came in. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly places: Readonly<Partial<Record<LayoutName, LabelPlace>>>;
}

/** A month; where the line covers more than two years, a year. */
export interface TimelineTick {
  readonly year: number;
  readonly month: number | undefined;
  readonly x: number;
  readonly width: number;
  /** The layouts in which there is room for its name. */
  readonly named: readonly LayoutName[];
}

export interface Timeline {
  /** In the order of time; of two that begin together, the shorter first. */
  readonly events: readonly PlacedEvent[];
  readonly ticks: readonly TimelineTick[];
  /** The layouts in which every label has a place; at other widths there is the list. */
  readonly layouts: readonly LayoutName[];
}

export interface TimelineOptions {
  /** What the line covers at least; without it, whole years. */
  readonly period?: CalendarPeriod;
  /** Width of the widest name of a tick in px. */
  readonly nameWidth: number;
}

/** Up to two years show their months. */
const MOST_MONTHS = 24;

/** What stays free between two names of months, in px. */
const NAME_GAP = 6;

/**
 * Where a day is on the line, from 0 to 1. Time here is whole days, so this is all of `scaleUtc` that a line of time needs;
 * with it come clocks, formats and interpolation of colours, 12 kB compressed. The test holds the result against it.
 */
type Scale = (day: number) => number;

/**
 * Events on a line of time. Each should have a month: where in its year another belongs, nothing says.
 * @param events at least one
 */
export function timeline(events: readonly TimelineEvent[], { period, nameWidth }: TimelineOptions): Timeline {
  const periods = events.map((event) => event.period);
  const domain = domainOf(period ? [...periods, period] : periods, period === undefined);
  const first = startOf(domain.from);
  const days = endOf(domain.to) - first;
  const scale: Scale = (day) => (day - first) / days;
  const marks = events
    .map(({ period: [from, to], texts }, index) => {
      const x = scale(startOf(from));
      return { index, texts, x, width: scale(endOf(to)) - x };
    })
    .sort((a, b) => a.x - b.x || a.width - b.width || a.index - b.index);
  const layouts = LAYOUT_NAMES.flatMap((name) => {
    const places = placeLabels(marks, name);
    return places ? [{ name, places }] : [];
  });
  return {
    events: marks.map(({ index, x, width }, i) => ({
      ...{ index, x, width },
      places: Object.fromEntries(layouts.map(({ name, places }) => [name, places[i]!])),
    })),
    ticks: ticksOf(scale, domain, nameWidth),
    layouts: layouts.map(({ name }) => name),
  };
}

interface Domain {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly unit: 'month' | 'year';
  /** Months or years that it has. */
  readonly count: number;
}

/** Whole months from the first to the last; whole years where that is asked for, or there are too many months. */
function domainOf(periods: readonly CalendarPeriod[], inYears: boolean): Domain {
  const first = periods.map(([from]) => from).reduce((a, b) => (startOf(b) < startOf(a) ? b : a));
  const last = periods.map(([, to]) => to).reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
  const from = { year: first.year, month: inYears ? 1 : (first.month ?? 1) };
  const to = { year: last.year, month: inYears ? 12 : (last.month ?? 12) };
  const years = to.year - from.year;
  const months = years * 12 + to.month - from.month + 1;
  if (months <= MOST_MONTHS) return { from, to, unit: 'month', count: months };
  return { from: { year: from.year }, to: { year: to.year }, unit: 'year', count: years + 1 };
}

function ticksOf(scale: Scale, { from, unit, count }: Domain, nameWidth: number): readonly TimelineTick[] {
  const steps = LAYOUT_NAMES.map((name) => [name, stepOf(lineWidth(name) / count, nameWidth)] as const);
  const dateOf = (i: number): { readonly year: number; readonly month: number } => {
    const month = (from.month ?? 1) - 1 + (unit === 'month' ? i : 12 * i);
    return { year: from.year + Math.floor(month / 12), month: (month % 12) + 1 };
  };
  const startOfTick = (i: number): number => scale(dayNumber(dateOf(i).year, dateOf(i).month, 1));
  return [...Array(count).keys()].map((i) => {
    const { year, month } = dateOf(i);
    const x = startOfTick(i);
    const place = unit === 'month' ? month - 1 : i;
    return {
      ...{ year, month: unit === 'month' ? month : undefined, x },
      width: startOfTick(i + 1) - x,
      named: steps.filter(([, step]) => place % step === 0).map(([name]) => name),
    };
  });
}

/** Every how many ticks there is room for a name. */
const stepOf = (room: number, nameWidth: number): number =>
  [1, 2, 3, 4, 6].find((step) => step * room >= nameWidth + NAME_GAP) ?? 12;
