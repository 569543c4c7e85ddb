import type { CalendarWords, DateWords, Day } from '../date.js';
import { dropShared, unpadded } from '../days.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const day = ([year, month, date]: Day): string =>
  [unpadded(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');

export const dates: DateWords = {
  day,
  interval: (from, to) => `${day(dropShared(from, to))} to ${day(to)}`,
};

export const calendar: CalendarWords = {
  month: (month) => (MONTHS[month - 1] ?? '').slice(0, 3),
  year: String,
};

/** What stands before a date, for where it follows a number with nothing between. */
export function prepositionOf(period: string): string {
  if (period.includes('/')) return 'from';
  return /^\d{4}-\d\d-\d\d$/.test(period) ? 'on' : 'in';
}
