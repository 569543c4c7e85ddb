import { dayNumber, endOf, startOf, type CalendarDate, type CalendarPeriod } from './day-number.js';

/** The position of an event on the line, as fractions of its length. */
export interface PlacedEvent {
  /** Its index in the input. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

export interface Timeline {
  /** In chronological order; with equal starts, the shorter first. */
  readonly events: readonly PlacedEvent[];
  /** The end of each month except the last, from 0 to 1; of each year, if the line is longer than two years. */
  readonly bounds: readonly number[];
}

/** Maximum number of months shown as months: two years. */
const MAX_MONTHS = 24;

/**
 * The position of a day on the line, from 0 to 1. With whole days, this is all that is needed of `scaleUtc`, which
 * includes clocks, formats and colour interpolation, 12 kB compressed. The test compares the result with it.
 */
type Scale = (day: number) => number;

/**
 * Returns events on a time axis. Each should have a month, since the position of others within their year is unknown.
 * @param periods of the events, at least one
 * @param period minimum range of the line; by default, whole years
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
  /** Months per step. */
  readonly step: 1 | 12;
  /** Number of months or years. */
  readonly count: number;
}

/** Whole months from first to last; whole years if requested, or if there are too many months. */
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
