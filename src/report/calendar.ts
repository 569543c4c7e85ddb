const DAY = String.raw`(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** The form of a date: a day, a month, a year, or an interval of two such. */
export const DATE = new RegExp(`^${DAY}(?:/${DAY})?$`);

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

const MONTH = /^(\d{4})-(\d\d)$/;

const monthOf = (period: string): number => {
  const [, year, month] = MONTH.exec(period) ?? [];
  return Number(year) * 12 + Number(month) - 1;
};

const monthNamed = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;

/** How a list of periods goes on: from year to year (2022, 2023; the first halves of both), or from month to month. */
export interface Sequence {
  readonly step: 'year' | 'month';
  /** How many steps lie between the first and each of the others, in their order. */
  readonly at: readonly number[];
  /** The period at a number of steps from the first. */
  readonly named: (steps: number) => string;
}

/** The sequence that periods belong to; undefined where they are not of one kind: a year and a month make none. */
export function sequenceOf(periods: readonly string[]): Sequence | undefined {
  const [first = ''] = periods;
  const years = periods.map((period) => yearsBetween(first, period));
  if (years.every((count) => count !== undefined))
    return { step: 'year', at: years, named: (steps) => inYears(first, (year) => year + steps) };
  if (!periods.every((period) => MONTH.test(period))) return undefined;
  const start = monthOf(first);
  return {
    step: 'month',
    at: periods.map((period) => monthOf(period) - start),
    named: (steps) => monthNamed(start + steps),
  };
}
