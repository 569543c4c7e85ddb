import type { Direction } from '../../report/terms.js';
import type { Fact } from '../../report/types.js';

/* Every string is clean text and escaped nowhere. */

export interface ToldFact {
  /** The fact of the report; what sets several reports beside each other has one for each of them. */
  readonly fact?: Fact;
  /** What the value is of; empty where the value says it by itself. */
  readonly label: string;
  /** The figure word for word, the statement of a title, or what happened. */
  readonly value: string;
  /** The number within the value; empty where it has none. */
  readonly number: string;
  /** Which way it went, where it or the value says so. */
  readonly direction?: Direction | undefined;
  /** How it went, where that is not the value itself; else empty. */
  readonly change: string;
  /** Whether that is good; empty where the fact has no polarity. */
  readonly judgement: string;
  readonly standings: readonly string[];
  /** What follows from the figure, marked as calculated; else empty. */
  readonly derived: string;
  /** When, where it is not the time of all; else empty. */
  readonly when: string;
}

/** What is said after the value, in order. */
export const toldAfter = ({ derived, change, judgement, standings, when }: ToldFact): readonly string[] =>
  [derived, change, judgement, ...standings, when].filter(Boolean);

/** The value with its number apart, to be set large; a value without one stands before it. */
export function toldParts({ value, number }: ToldFact): readonly [before: string, number: string, after: string] {
  const start = number ? value.indexOf(number) : value.length;
  return [value.slice(0, start), number, value.slice(start + number.length)];
}

export interface ToldEntry {
  readonly number: string;
  readonly facts: readonly ToldFact[];
  /** Of all facts of the entry together. */
  readonly standings: readonly string[];
  /** Says that the report leaves open which of the facts the standings mean, where it does. */
  readonly remark: string;
}
