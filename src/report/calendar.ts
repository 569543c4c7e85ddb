/**
 * Whether a date or an interval of the contract's form is one that the calendar has: the pattern of the schema lets
 * 2023-02-30 and 2023-06/2023-01 through. An interval has ends of one precision and runs forward.
 */
export function isOnCalendar(date: string): boolean {
  const [from = '', to] = date.split('/');
  if (!isReal(from)) return false;
  return to === undefined || (isReal(to) && from.length === to.length && from < to);
}

function isReal(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return !year || !month || !day || day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const YEAR = /\d{4}(?=-|$)/;

/** A period of the contract with every year of it moved. */
const inYears = (period: string, move: (year: number) => number): string =>
  period
    .split('/')
    .map((date) => date.replace(YEAR, (year) => String(move(Number(year)))))
    .join('/');

/**
 * How many years later one period is than another of the same stretch of the year: 1 from 2022 to 2023, and from
 * 2022-01/2022-06 to 2023-01/2023-06.
 * @returns undefined where the two are not of one stretch: a year and its first half can't be set side by side
 */
export function yearsBetween(from: string, to: string): number | undefined {
  const years = Number(YEAR.exec(to)?.[0]) - Number(YEAR.exec(from)?.[0]);
  return inYears(from, (year) => year + years) === to ? years : undefined;
}

/** The same stretch of the year before; undefined where the calendar has none (a 29 February). */
export function yearBefore(period: string): string | undefined {
  const before = inYears(period, (year) => year - 1);
  return isOnCalendar(before) ? before : undefined;
}
