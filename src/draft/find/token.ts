import type { Proposal } from '../proposal.js';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A figure as a rule found it, in offsets of its line, before it has its name. */
export interface Token extends Writable<Omit<Partial<Proposal>, 'start' | 'end' | 'value' | 'rule' | 'sure'>> {
  /** What is quoted, qualifier and verb included. */
  start: number;
  end: number;
  /** Of the numeral with its unit. */
  coreStart: number;
  coreEnd: number;
  /** Where the words that name it end: before its verb and its scope. */
  nameEnd?: number;
  value: string | null;
  rule: string;
  sure: number;
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
