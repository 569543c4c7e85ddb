import { scaleUtc } from 'd3-scale';
import { endOf, startOf, type CalendarDate, type CalendarPeriod } from './day-number.js';
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

/** A scale takes milliseconds. */
const DAY = 86_400_000;

/**
 * Events on a line of time. Each should have a month: where in its year another belongs, nothing says.
 * @param events at least one
 */
export function timeline(events: readonly TimelineEvent[], { period, nameWidth }: TimelineOptions): Timeline {
  const periods = events.map((event) => event.period);
  const domain = domainOf(period ? [...periods, period] : periods, period === undefined);
  const scale = scaleUtc([startOf(domain.from) * DAY, endOf(domain.to) * DAY], [0, 1]);
  const marks = events
    .map(({ period: [from, to], texts }, index) => {
      const x = scale(startOf(from) * DAY);
      return { index, texts, x, width: scale(endOf(to) * DAY) - x };
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

type Scale = ReturnType<typeof scaleUtc<number>>;

function ticksOf(scale: Scale, { unit, count }: Domain, nameWidth: number): readonly TimelineTick[] {
  // Asked for as many ticks as there are months or years, the scale gives just these, and the end.
  const starts = scale.ticks(count);
  const steps = LAYOUT_NAMES.map((name) => [name, stepOf(lineWidth(name) / count, nameWidth)] as const);
  return starts.slice(0, count).map((start, i) => {
    const month = unit === 'month' ? start.getUTCMonth() + 1 : undefined;
    const x = scale(start);
    const next = starts[i + 1];
    return {
      ...{ year: start.getUTCFullYear(), month, x },
      width: (next ? scale(next) : 1) - x,
      named: steps.filter(([, step]) => (month === undefined ? i : month - 1) % step === 0).map(([name]) => name),
    };
  });
}

/** Every how many ticks there is room for a name. */
const stepOf = (room: number, nameWidth: number): number =>
  [1, 2, 3, 4, 6].find((step) => step * room >= nameWidth + NAME_GAP) ?? 12;
