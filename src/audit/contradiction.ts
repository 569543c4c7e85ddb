import type { Change, Fact, Standing } from '../report/types.js';
import type { ContradictionCode } from './contradiction-codes.js';
import type { Finding } from './finding.js';
import type { LocatedFigure } from './rule-inputs/figures.js';
import type { Numeral } from './rule-inputs/numerals.js';
import type { Warning } from './warning.js';

/** A contradiction between a fact and its quote. */
export type Contradiction = Finding & Warning & { readonly code: ContradictionCode };

/** A quote, with what the report states by it. */
export interface Statement {
  /** Of the mention. */
  readonly path: string;
  /** Id of the fact. */
  readonly fact: string;
  readonly quote: string;
  /** The quote normalised by `plainQuote`. */
  readonly text: string;
  /** The quote may state any of these. */
  readonly figures: readonly LocatedFigure[];
  /** Whether the quote must contain one of them. */
  readonly isFigure: boolean;
  readonly change?: { readonly path: string; readonly change: Change };
  readonly standing?: { readonly path: string; readonly standing: Standing };
  readonly honour?: { readonly path: string; readonly fact: Extract<Fact, { kind: 'honour' }> };
  /** The fact, if its period can be checked against the quote. */
  readonly period?: { readonly path: string; readonly fact: Fact; readonly ofReport: string };
}

/** A figure with a position where a quote prints its number. */
export interface QuotePosition {
  readonly text: string;
  readonly numeral: Numeral;
  readonly figure: LocatedFigure['figure'];
}

/** The result of a rule: the fact's value, the quote's words, and the fix. */
export interface Disagreement {
  readonly code: Exclude<ContradictionCode, 'FIGURE_UNQUOTED'>;
  /** Path of the fact's value. */
  readonly at: string;
  readonly claimed: string;
  readonly printed: string;
  /** The fix, as written in the report file. */
  readonly right: string;
}
