import { isOnCalendar } from './calendar.js';

/** A date with the precision stated: a year, a month or a day. */
export interface StatedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Start and end, both inclusive and of the same precision; for a single date they are equal. */
export type StatedPeriod = readonly [from: StatedDate, to: StatedDate];

const DATE = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A quarter or half-year. */
const PART = /^((?:19|20)\d\d)-(?:Q([1-4])|S([12]))$/;

/**
 * Parses a date or interval of the contract, a quarter or half-year as its months; undefined for an invalid text or a
 * date that the calendar does not have.
 */
export function statedPeriod(text: string): StatedPeriod | undefined {
  const [from, to, ...more] = text.split('/', 3).map(stated);
  if (!from || more.length || !isOnCalendar(text)) return undefined;
  return text.includes('/') ? to && [from[0], to[1]] : from;
}

function stated(text: string): StatedPeriod | undefined {
  const [, yearOfPart, quarter, half] = PART.exec(text) ?? [];
  if (yearOfPart !== undefined) return monthsOf(Number(yearOfPart), quarter ? 3 : 6, Number(quarter ?? half));
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
  return [date, date];
}

const monthsOf = (year: number, length: number, part: number): StatedPeriod => [
  { year, month: (part - 1) * length + 1 },
  { year, month: part * length },
];
