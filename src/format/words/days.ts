import type { Day } from './date.js';

/** What one end of an interval need not repeat: the year, and with it the month of days of one month. */
export function dropShared(day: Day, other: Day): Day {
  if (day[0] !== other[0] || !day[1]) return day;
  return ['', day[2] && day[1] === other[1] ? '' : day[1], day[2]];
}

/** Whether what stands in the place of a month is a quarter or a half. */
export const isPart = (month: string): boolean => /^[QS]/.test(month);

export const unpadded = (digits: string): string => digits.replace(/^0/, '');
