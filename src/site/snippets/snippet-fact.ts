import { around, find, piecesOf, textOf, type Phrase, type Role } from '../../format/phrase.js';
import type { Judgement } from '../../format/words/change.js';
import type { Direction } from '../../report/lists/terms.js';
import type { Fact } from '../../report/types.js';

/* A fact as text without a style sheet says it. Every string is clean text and escaped nowhere. */

export interface SnippetFact {
  /** The fact of the report; what sets several reports beside each other has one for each of them. */
  readonly fact?: Fact;
  /** What the value is of; empty where the value says it by itself. */
  readonly label: string;
  /** The figure word for word, the statement of a title, or what happened. */
  readonly value: Phrase;
  /** Which way it went, where it or the value says so. */
  readonly direction?: Direction | undefined;
  /** Whether that is good, for its colour. */
  readonly tone?: Judgement | undefined;
  /** How it went, where that is not the value itself; else empty. */
  readonly change: string;
  /** Whether that is good; empty where the fact has no polarity. */
  readonly judgement: string;
  readonly standings: readonly string[];
  /** What follows from the figure, marked as calculated, the figure of an earlier period, notes; else empty. */
  readonly derived: string;
  /** When, where it is not the time of all; else empty. */
  readonly when: string;
}

/** What is said after the value, in order. */
export const saidAfter = ({ derived, change, judgement, standings, when }: SnippetFact): readonly string[] =>
  [derived, change, judgement, ...standings, when].filter(Boolean);

/** A value with its number apart, to be set large. */
export interface LargeNumber {
  readonly before: string;
  readonly number: string;
  /** The unit, and what else is said with it. */
  readonly after: string;
  /** Whether the unit is a sign, which stands at the number. */
  readonly isSign: boolean;
  /** What stands in brackets at the end, such as the Chinese figure of a translated one; else empty. */
  readonly aside: string;
}

/** The one number of a value; undefined where it has none, or two, as n of m has. */
export function largeNumber(value: Phrase): LargeNumber | undefined {
  if (find(value, 'part')) return undefined;
  const end = value.map(({ marks }) => marks === undefined).lastIndexOf(true) + 1;
  const [main, aside] = [value.slice(0, end), value.slice(end)];
  const apart = around(main, 'number');
  if (!apart) return undefined;
  const after = apart.tail + (aside[0]?.gap ?? '');
  const isSign = pieceAfter(main, 'number') === 'sign';
  return { before: apart.lead, number: textOf(apart.found), after, isSign, aside: textOf(aside) };
}

/** The role of what stands right behind a part. */
function pieceAfter(whole: Phrase, role: Role): Role | undefined {
  const roles = piecesOf(whole).map((piece) => piece.role);
  return roles[roles.indexOf(role) + 1];
}

export interface SnippetEntry {
  readonly number: string;
  readonly facts: readonly SnippetFact[];
  /** Of all facts of the entry together. */
  readonly standings: readonly string[];
  /** Says that the report leaves open which of the facts the standings mean, where it does. */
  readonly remark: string;
}
