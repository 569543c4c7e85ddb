/** A day, month or year of the contract; missing parts are empty. The month is Q1 for a quarter, S1 for a half-year. */
export type Day = readonly [year: string, month: string, day: string];

/** Dates in words, from digits alone. */
export interface DateWords {
  day(day: Day): string;
  interval(from: Day, to: Day): string;
  /** The end of the period as a point in time: 2023年末. */
  endOf(day: Day): string;
  /** Matches wording that names its year, or relates to one: 2024年上半年, 去年. */
  readonly namesYear: RegExp;
  /** Adds the year to wording without one: 2024年1—9月. */
  inYear(word: string, year: string): string;
}

/** Labels of a time axis. */
export interface CalendarWords {
  /** Short name of a month (1 to 12). */
  month(month: number): string;
  year(year: number): string;
}
