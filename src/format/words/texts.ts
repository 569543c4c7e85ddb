/* Texts composed of sentences and names. */

export interface CitationWords {
  /**
   * A sentence to quote, with its full stop.
   * @param by the attribution, from `asReportedBy`; may be empty
   * @param title the report's title; may be empty
   */
  citation(said: string, by: string, title: string): string;
  /** A citation of a whole report. */
  report(publisher: string, title: string, period: string): string;
}

export interface CorrectionWords {
  /** The date of the last correction, for brackets. */
  corrected(date: string): string;
  /** A correction on one line: what, when and why. */
  correction(date: string, before: string, after: string, reason: string): string;
}

export interface SeriesWords {
  /** A series: its label and points. */
  series(label: string, points: string): string;
  /** A single point. */
  point(period: string, figure: string): string;
  /** No report of the period is available; `missing` is for a report without the figure. */
  readonly noData: string;
  /** The mark of an invented figure, where the full text is printed below. */
  readonly invented: string;
}

/** Texts below a list or figure. */
export interface ListWords {
  /** The number of entries, and of those shown in a truncated list. */
  cut(all: number, shown: number): string;
  /** Each of several figures has the standing that follows. */
  readonly each: string;
  readonly seeChart: string;
}

/** The position of a quote in its text, first to last character, both counted from 1. */
export type SpanWords = (first: string, last: string) => string;
