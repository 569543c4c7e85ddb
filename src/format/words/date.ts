/** A day, a month or a year of the contract; the parts that are not stated are empty. The month of a quarter is Q1, of a half S1. */
export type Day = readonly [year: string, month: string, day: string];

/** Dates in words. Digits are only moved. */
export interface DateWords {
  day(day: Day): string;
  interval(from: Day, to: Day): string;
  /** The end of it, as a moment: 2023年末. */
  endOf(day: Day): string;
}

/** What stands along a line of time. */
export interface CalendarWords {
  /** The short name of a month (1 to 12). */
  month(month: number): string;
  year(year: number): string;
}
