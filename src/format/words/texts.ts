/* Texts that are put together of sentences and names. */

/** A sentence or a report to quote. */
export interface CitationWords {
  /**
   * A sentence to quote, with its full stop.
   * @param by whose word it is, as `asReportedBy` says it; may be empty
   * @param title of the report; may be empty
   */
  citation(said: string, by: string, title: string): string;
  /** A whole report to quote. */
  report(publisher: string, title: string, period: string): string;
}

/** What was put right. */
export interface CorrectionWords {
  /** When a figure was last put right, to stand in brackets. */
  corrected(date: string): string;
  /** What was put right, when and why, on one line. */
  correction(date: string, before: string, after: string, reason: string): string;
}

/** A figure over periods. */
export interface SeriesWords {
  /** A figure over periods: what it is of, and the periods. */
  series(label: string, points: string): string;
  /** One of them. */
  point(period: string, figure: string): string;
  /** No report of the period is at hand; of a report that has no such figure, `missing` says more. */
  readonly noData: string;
  /** The mark of one invented figure, where the whole of it stands below. */
  readonly invented: string;
}

/** What stands below a list or a figure. */
export interface ListWords {
  /** How many entries a list has, and how many of them are shown where it is cut. */
  cut(all: number, shown: number): string;
  /** Each of several figures has the standing that follows. */
  readonly each: string;
  readonly seeChart: string;
}

/** Where a quote stands in its text, from the first character to the last, both counted from 1. */
export type SpanWords = (first: string, last: string) => string;
