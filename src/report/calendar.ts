const DAY = String.raw`(?:19|20)\d\d(?:-(?:Q[1-4]|S[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;

/**
 * The form of a date: a day, a month, a year, a quarter (2023-Q1) or a half of one (2023-S1), as SDMX writes them, or an
 * interval of two such.
 */
export const DATE = new RegExp(`^${DAY}(?:/${DAY})?$`);

/**
 * Whether a date or an interval of the contract's form is one that the calendar has: the pattern of the schema lets
 * 2023-02-30 and 2023-06/2023-01 through. An interval has ends of one precision and runs forward.
 */
export function isOnCalendar(date: string): boolean {
  const [from = '', to] = date.split('/');
  if (!isReal(from)) return false;
  return to === undefined || (isReal(to) && formOf(from) === formOf(to) && from < to);
}

/** How exactly a date is stated: 0000-00 is a month, and 0000-Q0 a quarter. */
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

/** Parts of a year that follow one another, and how many it has. */
const PARTS = [
  { step: 'month', form: /^(\d{4})-(\d\d)$/, count: 12, named: (part: number) => String(part).padStart(2, '0') },
  { step: 'quarter', form: /^(\d{4})-Q(\d)$/, count: 4, named: (part: number) => `Q${part}` },
  { step: 'half', form: /^(\d{4})-S(\d)$/, count: 2, named: (part: number) => `S${part}` },
] as const;

type Part = (typeof PARTS)[number];

/** How many parts of its kind have passed since the year 0. */
function placeOf(period: string, { form, count }: Part): number {
  const [, year, part] = form.exec(period) ?? [];
  return Number(year) * count + Number(part) - 1;
}

const partNamed = (place: number, { count, named }: Part): string =>
  `${String(Math.floor(place / count)).padStart(4, '0')}-${named((place % count) + 1)}`;

/** How a list of periods goes on: from year to year (2022, 2023; the first halves of both), or from part to part of a year. */
export interface Sequence {
  readonly step: 'year' | Part['step'];
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
  const part = PARTS.find(({ form }) => periods.every((period) => form.test(period)));
  if (!part) return undefined;
  const start = placeOf(first, part);
  return {
    step: part.step,
    at: periods.map((period) => placeOf(period, part) - start),
    named: (steps) => partNamed(start + steps, part),
  };
}

/** The month in which a quarter or a half starts, in its place, so that periods of any form can be ordered as texts. */
const startingMonths = (period: string): string =>
  period
    .replace(/Q(\d)/g, (_, part) => String(Number(part) * 3 - 2).padStart(2, '0'))
    .replace(/S(\d)/g, (_, part) => String(Number(part) * 6 - 5).padStart(2, '0'));

/** Which of two periods comes first: below zero for the first. */
export function byPeriod(a: string, b: string): number {
  const [one, other] = [startingMonths(a), startingMonths(b)];
  return one < other ? -1 : Number(one > other);
}
