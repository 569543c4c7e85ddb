/** Marks after a figure in a sentence; details are in the panel and in the text for screen readers. */
export interface FigureMarks {
  readonly corrected: string;
  readonly late: string;
  /** Before, between and after them. */
  readonly around: readonly [open: string, between: string, close: string];
  /** Before an additional sentence. */
  readonly between: string;
}
