import { dayNumber, endOf, startOf, type CalendarDate, type CalendarPeriod } from './day-number.js';

/** Where an event is on the line, as shares of it. */
export interface PlacedEvent {
  /** Its place in the list that came in. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

export interface Timeline {
  /** In the order of time; of two that begin together, the shorter first. */
  readonly events: readonly PlacedEvent[];
  /** Where each month ends but the last, from 0 to 1; where the line covers more than two years, each year. */
  readonly bounds: readonly number[];
}

/** Up to two years show their months. */
const MAX_MONTHS = 24;

/**
 * Where a day is on the line, from 0 to 1. Time here is whole days, so this is all of `scaleUtc` that a line of time needs;
 * with it come clocks, formats and interpolation of colours, 12 kB compressed. The test holds the result against it.
 */
type Scale = (day: number) => number;

/**
 * Events on a line of time. Each should have a month: where in its year another belongs, nothing says.
 * @param periods of the events, at least one
 * @param period what the line covers at least; without it, whole years
 */
export function timeline(periods: readonly CalendarPeriod[], period?: CalendarPeriod): Timeline {
  const domain = domainOf(period ? [...periods, period] : periods, period === undefined);
  const first = startOf(domain.from);
  const days = endOf(domain.to) - first;
  const scale: Scale = (day) => (day - first) / days;
  const events = periods
    .map(([from, to], index) => {
      const x = scale(startOf(from));
      return { index, x, width: scale(endOf(to)) - x };
    })
    .sort((a, b) => a.x - b.x || a.width - b.width || a.index - b.index);
  return { events, bounds: boundsOf(scale, domain) };
}

interface Domain {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How many months one of its steps has. */
  readonly step: 1 | 12;
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
  if (months <= MAX_MONTHS) return { from, to, step: 1, count: months };
  return { from: { year: from.year }, to: { year: to.year }, step: 12, count: years + 1 };
}

function boundsOf(scale: Scale, { from, step, count }: Domain): readonly number[] {
  const first = (from.month ?? 1) - 1;
  return [...Array(count).keys()].slice(1).map((i) => {
    const month = first + i * step;
    return scale(dayNumber(from.year + Math.floor(month / 12), (month % 12) + 1, 1));
  });
}
