const DAY = String.raw`(?:19|20)\d\d(?:-(?:Q[1-4]|S[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;

/**
 * Date format: a day, month, year, quarter (2023-Q1) or half-year (2023-S1) as in SDMX, or an interval of two of these.
 */
export const DATE = new RegExp(`^${DAY}(?:/${DAY})?$`);

/**
 * Checks a well-formed date or interval against the calendar: the schema pattern accepts 2023-02-30 and
 * 2023-06/2023-01. The ends of an interval must have the same precision, and it must run forward.
 */
export function isOnCalendar(date: string): boolean {
  const [from = '', to] = date.split('/');
  if (!isReal(from)) return false;
  return to === undefined || (isReal(to) && formOf(from) === formOf(to) && from < to);
}

/** Precision of a date, as a pattern: 0000-00 is a month, 0000-Q0 a quarter. */
const formOf = (date: string): string => date.replace(/\d/g, '0');

function isReal(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return !year || !month || !day || day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const YEAR = /\d{4}(?=-|$)/;

/** Applies `move` to every year in a period. */
const inYears = (period: string, move: (year: number) => number): string =>
  period
    .split('/')
    .map((date) => date.replace(YEAR, (year) => String(move(Number(year)))))
    .join('/');

/**
 * Returns the years from one period to another that covers the same part of the year: 1 from 2022 to 2023, and from
 * 2022-01/2022-06 to 2023-01/2023-06.
 * @returns undefined where they cover different parts: a year can't be compared with a half-year
 */
export function yearsBetween(from: string, to: string): number | undefined {
  const years = Number(YEAR.exec(to)?.[0]) - Number(YEAR.exec(from)?.[0]);
  return inYears(from, (year) => year + years) === to ? years : undefined;
}

/** Subdivisions of a year, with their number per year. */
const PARTS = [
  { step: 'month', form: /^(\d{4})-(\d\d)$/, count: 12, named: (part: number) => String(part).padStart(2, '0') },
  { step: 'quarter', form: /^(\d{4})-Q(\d)$/, count: 4, named: (part: number) => `Q${part}` },
  { step: 'half', form: /^(\d{4})-S(\d)$/, count: 2, named: (part: number) => `S${part}` },
] as const;

type Part = (typeof PARTS)[number];

/** Index of a period, counted in its own unit from the year 0. */
function placeOf(period: string, { form, count }: Part): number {
  const [, year, part] = form.exec(period) ?? [];
  return Number(year) * count + Number(part) - 1;
}

const partNamed = (place: number, { count, named }: Part): string =>
  `${String(Math.floor(place / count)).padStart(4, '0')}-${named((place % count) + 1)}`;

/**
 * How a list of periods advances: by year (2022, 2023, or the first halves of both), or by month, quarter or half-year.
 */
export interface Sequence {
  readonly step: 'year' | Part['step'];
  /** Steps from the first period to each of the others, in order. */
  readonly at: readonly number[];
  /** The period that is `steps` after the first. */
  readonly named: (steps: number) => string;
}

/** Returns the sequence that the periods form; undefined where their kinds differ, such as a year and a month. */
export function sequenceOf(periods: readonly string[]): Sequence | undefined {
  const [first = ''] = periods;
  const years = periods.map((period) => yearsBetween(first, period));
  if (years.every((count) => count !== undefined))
    return { step: 'year', at: years, named: (steps) => inYears(first, (year) => year + steps) };
  const part = PARTS.find(({ form }) => periods.every((period) => form.test(period)));
  if (!part) return undefined;
  const start = placeOf(first, part);
  return {
    step: part.step,
    at: periods.map((period) => placeOf(period, part) - start),
    named: (steps) => partNamed(start + steps, part),
  };
}

/** Replaces a quarter or half-year by its first month, so that any two periods can be compared as strings. */
const startingMonths = (period: string): string =>
  period
    .replace(/Q(\d)/g, (_, part) => String(Number(part) * 3 - 2).padStart(2, '0'))
    .replace(/S(\d)/g, (_, part) => String(Number(part) * 6 - 5).padStart(2, '0'));

/** Compares periods, in chronological order. */
export function byPeriod(a: string, b: string): number {
  const [one, other] = [startingMonths(a), startingMonths(b)];
  return one < other ? -1 : Number(one > other);
}
