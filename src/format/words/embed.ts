/** The marks behind a figure in a sentence; what there is to say of them is said in the panel, and to those who listen. */
export interface FigureMarks {
  readonly corrected: string;
  readonly late: string;
  /** Before, between and behind them. */
  readonly around: readonly [open: string, between: string, close: string];
  /** Before a whole sentence that is added. */
  readonly between: string;
}
