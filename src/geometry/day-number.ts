/** A date with the precision stated. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Start and end, both inclusive. */
export type CalendarPeriod = readonly [from: CalendarDate, to: CalendarDate];

/**
 * Returns the days since 1 January 1970, computed from the stated parts, without clock or time zone (Howard Hinnant,
 * "chrono-compatible low-level date algorithms", days_from_civil). A day past the end of its month overflows into the
 * next.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Returns the first day of a date. */
export const startOf = ({ year, month = 1, day = 1 }: CalendarDate): number => dayNumber(year, month, day);

/** Returns the day after a date; for a month, the first of the next. */
export function endOf({ year, month, day }: CalendarDate): number {
  if (month === undefined || (month === 12 && day === undefined)) return dayNumber(year + 1, 1, 1);
  return day === undefined ? dayNumber(year, month + 1, 1) : dayNumber(year, month, day + 1);
}
