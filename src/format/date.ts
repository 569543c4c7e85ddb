import type { Locale } from './locale.js';
import { cleanText } from './text.js';

type Day = readonly [year: string, month: string, day: string];

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

/**
 * A date or an interval of the contract (`2023`, `2023-06`, `2023-06-30`, `2023-01/2023-06`) in words. Digits are only
 * moved: no clock, no time zone. What is no such date is shown as it stands.
 */
export function printPeriod(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split('/', 3).map(read);
  if (!from || to === null || more.length) return cleanText(period);
  return printDays(from, to, locale);
}

function printDays(from: Day, to: Day | undefined, locale: Locale): string {
  const print = locale === 'en' ? english : chinese;
  if (!to) return print(from);
  const join = locale === 'en' ? ' to ' : '至';
  return locale === 'en'
    ? print(dropShared(from, to)) + join + print(to)
    : print(from) + join + print(dropShared(to, from));
}

/** The same without its years, for where one year is said once for all; what has nothing but its year keeps it. */
export function printInYear(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split('/', 3).map(read);
  if (!from?.[1] || to === null || more.length) return printPeriod(period, locale);
  return printDays(yearless(from), to && yearless(to), locale);
}

const yearless = ([, month, day]: Day): Day => ['', month, day];

/** The short name of a month (1 to 12), for a line of time. */
export const monthName = (month: number, locale: Locale): string =>
  locale === 'en' ? (MONTHS[month - 1] ?? '').slice(0, 3) : `${month}月`;

/** A year, for a line of time. */
export const yearName = (year: number, locale: Locale): string => (locale === 'en' ? String(year) : `${year}年`);

/** What stands before an English date, for where it follows a number with nothing between. */
export function prepositionOf(period: string): string {
  if (period.includes('/')) return 'from';
  return /^\d{4}-\d\d-\d\d$/.test(period) ? 'on' : 'in';
}

function read(text: string): Day | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text);
  return match && [match[1]!, match[2] ?? '', match[3] ?? ''];
}

/** What one end of an interval need not repeat: the year, and with it the month of days of one month. */
function dropShared(day: Day, other: Day): Day {
  if (day[0] !== other[0] || !day[1]) return day;
  return ['', day[2] && day[1] === other[1] ? '' : day[1], day[2]];
}

const unpadded = (digits: string): string => digits.replace(/^0/, '');

function chinese([year, month, day]: Day): string {
  return `${year && `${year}年`}${month && `${unpadded(month)}月`}${day && `${unpadded(day)}日`}`;
}

function english([year, month, day]: Day): string {
  return [unpadded(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
