import type { Proposal } from '../proposal.js';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A figure as found by a rule, with offsets relative to its line, before it is labelled. */
export interface Token extends Writable<Omit<Partial<Proposal>, 'start' | 'end' | 'value' | 'rule' | 'sure'>> {
  /** The quote, including qualifier and verb. */
  start: number;
  end: number;
  /** Of the numeral with its unit. */
  coreStart: number;
  coreEnd: number;
  /** End of the words for its label: before its verb and its scope. */
  nameEnd?: number;
  value: string | null;
  rule: string;
  sure: number;
}
