import type { Statement, Why } from '../proposal.js';
import type { Token } from './token.js';

/** What a reader of one language finds in a line; offsets are of the line. */
export interface LineRead {
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** Why a numeral at a place is no figure, where a rule says so. */
  readonly whyAt: (at: number) => Why | undefined;
  /** Spans of all numerals of the line. */
  readonly numerals: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a line that is in plain characters. */
export type Reader = (line: string) => LineRead;
