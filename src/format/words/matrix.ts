import type { ASPECTS } from '../../report/values/matrix.js';

/** What a table of figures says by itself. */
export interface MatrixWords {
  /** What the rows are, where they are no members of an axis. */
  readonly aspects: Readonly<Record<(typeof ASPECTS)[number], string>>;
  /** Over a single column. */
  readonly figure: string;
  /** The row or column of what is broken down by no member of an axis. */
  readonly whole: string;
  /** The row or column of results, beside those of plans or first counts. */
  readonly actual: string;
  /** In a cell that has no figure. */
  readonly none: string;
  /** A table whose rows are the members of an axis. */
  by(axis: string): string;
  /** Any other table. */
  readonly all: string;
  /** The mark of a note. */
  note(number: number): string;
}
