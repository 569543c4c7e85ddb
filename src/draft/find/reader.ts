import type { Statement, Why } from '../proposal.js';
import type { Token } from './token.js';

/** What a reader of one language finds in a line; offsets are relative to the line. */
export interface LineRead {
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  /** Why the numeral at an offset is no figure, if a rule has a reason. */
  readonly whyAt: (at: number) => Why | undefined;
  /** Spans of all numerals of the line. */
  readonly numerals: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a line of plain characters. */
export type Reader = (line: string) => LineRead;
