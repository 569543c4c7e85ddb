import type { Locale } from './locale.js';
import { cleanText } from './text/text.js';
import type { Day } from './words/date.js';
import { CALENDARS, DATES } from './words/languages.js';

/**
 * Prints a date or interval of the contract (`2023`, `2023-06`, `2023-06-30`, `2023-01/2023-06`, `2023-Q1`) in words.
 * Uses only the digits, no clock or time zone. Other texts are returned cleaned.
 */
export function printPeriod(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split('/', 3).map(read);
  if (!from || to === null || more.length) return cleanText(period);
  return printDays(from, to, locale);
}

/** Prints the end of a period as a point in time: 2023年末, end of 2023. */
export function printInstant(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split('/', 3).map(read);
  if (!from || to === null || more.length) return cleanText(period);
  return DATES[locale].endOf(to ?? from);
}

/**
 * Returns the printed wording of a period, with its year if it names none, since a figure is read without its report:
 * 2024年1—9月, Q3 2024. A period of several years is left as worded.
 */
export function printPeriodWord(word: string, period: string, locale: Locale): string {
  const years = new Set(period.split('/').map((end) => end.slice(0, 4)));
  const [year = ''] = years;
  const dates = DATES[locale];
  return years.size > 1 || !/^\d{4}$/.test(year) || dates.namesYear.test(word) ? word : dates.inYear(word, year);
}

const printDays = (from: Day, to: Day | undefined, locale: Locale): string =>
  to ? DATES[locale].interval(from, to) : DATES[locale].day(from);

/** Like `printPeriod` without years, for where the year is printed once for several; a bare year is printed in full. */
export function printInYear(period: string, locale: Locale): string {
  const [from, to, ...more] = period.split('/', 3).map(read);
  if (!from?.[1] || to === null || more.length) return printPeriod(period, locale);
  return printDays(yearless(from), to && yearless(to), locale);
}

const yearless = ([, month, day]: Day): Day => ['', month, day];

/** Returns the short name of a month (1 to 12), for a time axis. */
export const monthName = (month: number, locale: Locale): string => CALENDARS[locale].month(month);

/** Returns a year, for a time axis. */
export const yearName = (year: number, locale: Locale): string => CALENDARS[locale].year(year);

function read(text: string): Day | null {
  const match = /^(\d{4})(?:-(?:([QS]\d)|(0[1-9]|1[0-2])(?:-(\d\d))?))?$/.exec(text);
  return match && [match[1]!, match[2] ?? match[3] ?? '', match[4] ?? ''];
}
