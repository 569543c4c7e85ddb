import type { ASPECTS } from '../../report/values/fact-matrix.js';

/** The texts of a figures table. */
export interface MatrixWords {
  /** Heading of the rows, where they are not members of an axis. */
  readonly aspects: Readonly<Record<(typeof ASPECTS)[number], string>>;
  /** Heading of a single column. */
  readonly figure: string;
  /** The row or column of figures without a member of the axis. */
  readonly whole: string;
  /** The row or column of actual results, next to plans or preliminary figures. */
  readonly actual: string;
  /** An empty cell. */
  readonly none: string;
  /** Caption of a table with the members of an axis as rows. */
  by(axis: string): string;
  /** Caption of any other table. */
  readonly all: string;
  /** The marker of a note. */
  note(number: number): string;
}
