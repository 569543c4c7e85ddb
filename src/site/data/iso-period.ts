import { statedPeriod, type StatedDate } from '../../report/stated-date.js';

/** A half-open interval of days. */
export interface IsoPeriod {
  /** First day: 2023-01-01. */
  readonly start: string;
  /** The day after the last: 2024-01-01. */
  readonly end: string;
  /** Length as an ISO 8601 duration, in the unit of the stated period: P1Y, P6M, P3D. */
  readonly length: string;
}

/** A period of the contract (`2023`, `2023-06`, `2023-01/2023-06`) as days; undefined if the text is invalid. */
export function isoPeriod(period: string): IsoPeriod | undefined {
  const stated = statedPeriod(period);
  if (!stated) return undefined;
  const [from, to] = stated;
  return { start: dayOf(from), end: dayOf(after(to)), length: lengthOf(from, to) };
}

/** The last day of a period: 2023-12-31; undefined if the text is invalid. */
export function lastDayOf(period: string): string | undefined {
  const stated = statedPeriod(period);
  if (!stated) return undefined;
  const { year, month, day } = after(stated[1]);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

/**
 * The ends of a period as ISO 8601 dates, which have no quarters: 2023-01 and 2023-03; a single one if they are equal.
 */
export function isoEnds(period: string): readonly string[] {
  const [from, to] = statedPeriod(period) ?? [];
  if (!from || !to || !/[QS]/.test(period)) return period.split('/');
  return [from, to].map(({ year, month = 1 }) => `${pad(year, 4)}-${pad(month, 2)}`);
}

type Day = Required<StatedDate>;

const firstDay = ({ year, month = 1, day = 1 }: StatedDate): Day => ({ year, month, day });

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

function dayOf(date: StatedDate): string {
  const { year, month, day } = firstDay(date);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day after a date: the first day of the next year or month, or the next day. */
function after({ year, month, day }: StatedDate): Day {
  if (month === undefined) return { year: year + 1, month: 1, day: 1 };
  // Date handles the overflow; UTC has no DST gaps.
  const next = new Date(day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

const DAY = 86_400_000;

const instant = (date: StatedDate): number => {
  const { year, month, day } = firstDay(date);
  return Date.UTC(year, month - 1, day);
};

/** Both ends have the same precision, so one unit is enough. */
function lengthOf(from: StatedDate, to: StatedDate): string {
  if (from.month === undefined || to.month === undefined) return `P${to.year - from.year + 1}Y`;
  if (from.day === undefined) return `P${(to.year - from.year) * 12 + to.month - from.month + 1}M`;
  return `P${(instant(after(to)) - instant(from)) / DAY}D`;
}
