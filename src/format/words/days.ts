import type { Day } from './date.js';

/** Drops what one end of an interval shares with the other: the year, and the month if both are days of it. */
export function dropShared(day: Day, other: Day): Day {
  if (day[0] !== other[0] || !day[1]) return day;
  return ['', day[2] && day[1] === other[1] ? '' : day[1], day[2]];
}

/** Returns whether the month part is a quarter or half-year. */
export const isPart = (month: string): boolean => /^[QS]/.test(month);

export const unpadded = (digits: string): string => digits.replace(/^0/, '');
