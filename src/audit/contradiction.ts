import type { Change, Fact, Standing } from '../report/types.js';
import type { ContradictionCode } from './contradiction-codes.js';
import type { Finding } from './finding.js';
import type { LocatedFigure } from './figures.js';
import type { Numeral } from './numerals.js';
import type { Warning } from './warning.js';

/** Something that a fact says otherwise than the words of its quote. */
export type Contradiction = Finding & Warning & { readonly code: ContradictionCode };

/** A quote, and what a report says by it. */
export interface Statement {
  /** Of the mention. */
  readonly path: string;
  /** Id of the fact. */
  readonly fact: string;
  readonly quote: string;
  /** The quote as `plainQuote` gives it. */
  readonly text: string;
  /** Any of these may be what the quote states. */
  readonly figures: readonly LocatedFigure[];
  /** Whether it has to carry one of them. */
  readonly isFigure: boolean;
  readonly change?: { readonly path: string; readonly change: Change };
  readonly standing?: { readonly path: string; readonly standing: Standing };
  readonly honour?: { readonly path: string; readonly fact: Extract<Fact, { kind: 'honour' }> };
  /** The fact, where what it says of when can be held against the quote. */
  readonly period?: { readonly path: string; readonly fact: Fact; readonly ofReport: string };
}

/** A figure at one of the places where a quote prints its number. */
export interface Place {
  readonly text: string;
  readonly numeral: Numeral;
  readonly figure: LocatedFigure['figure'];
}

/** What a rule found: the fact's own words, those of the quote, and what would agree with it. */
export interface Disagreement {
  readonly code: Exclude<ContradictionCode, 'FIGURE_UNQUOTED'>;
  /** Of what the fact says. */
  readonly at: string;
  readonly claimed: string;
  readonly printed: string;
  /** As it would be written in the report's file. */
  readonly right: string;
}
