import type { CalendarWords, DateWords, Day } from '../date.js';
import { dropShared, isPart, unpadded } from '../days.js';

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

const PARTS: Readonly<Record<string, string>> = {
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  S1: 'first half',
  S2: 'second half',
};

/** Wording that is followed by its year directly: Q3 2024, January to June 2024. */
const IS_NAME =
  /^(?:[QH][1-4]|year[- ]end|(?:fiscal|financial) year|FY|[A-Z][a-z]+(?: ?(?:to|and|–|—|-) ?[A-Z][a-z]+)?)$/;

const day = ([year, month, date]: Day): string =>
  isPart(month)
    ? [PARTS[month] ?? month, year].filter(Boolean).join(' of ')
    : [unpadded(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');

export const dates: DateWords = {
  day,
  interval: (from, to) => `${day(dropShared(from, to))} to ${day(to)}`,
  namesYear: /\d{4}|\bFY ?\d\d|\b(?:this|last|previous|current|past|prior|since|each|every)\b/i,
  inYear: (word, year) => word + (IS_NAME.test(word) ? ' ' : ' of ') + year,
  endOf: (last) => (last[2] ? day(last) : `end of ${isPart(last[1]) ? 'the ' : ''}${day(last)}`),
};

export const calendar: CalendarWords = {
  month: (month) => (MONTHS[month - 1] ?? '').slice(0, 3),
  year: String,
};

/** Returns the preposition of a date that follows a number directly. */
export function prepositionOf(period: string, isInstant: boolean): string {
  const isDay = /-\d\d-\d\d$/.test(period);
  if (isInstant && !isDay) return 'at the';
  if (period.includes('/') && !isInstant) return 'from';
  if (/[QS]\d$/.test(period)) return 'in the';
  return isDay ? 'on' : 'in';
}
