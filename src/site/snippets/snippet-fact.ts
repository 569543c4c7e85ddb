import { around, find, piecesOf, textOf, type Phrase, type Role } from '../../format/phrase.js';
import type { Judgement } from '../../format/words/change.js';
import type { Direction } from '../../report/lists/terms.js';
import type { Fact } from '../../report/types.js';

/* A fact as text without a style sheet. All strings are cleaned and unescaped. */

export interface SnippetFact {
  /** The fact of the report; in a comparison of reports, one per report. */
  readonly fact?: Fact;
  /** The label of the value; empty if the value includes it. */
  readonly label: string;
  /** The printed figure, the statement of a title, or the event. */
  readonly value: Phrase;
  /** Direction of the change, if there is one. */
  readonly direction?: Direction | undefined;
  /** Whether that is good, for its colour. */
  readonly tone?: Judgement | undefined;
  /** The changes that the value does not contain; else empty. */
  readonly change: string;
  /** Whether that is good, as text; empty if the fact has no polarity. */
  readonly judgement: string;
  readonly standings: readonly string[];
  /** Values derived from the figure, marked as calculated; the figure of an earlier period; notes; else empty. */
  readonly derived: string;
  /** The period, if it differs from that of the whole; else empty. */
  readonly when: string;
}

/** The texts after the value, in order. */
export const saidAfter = ({ derived, change, judgement, standings, when }: SnippetFact): readonly string[] =>
  [derived, change, judgement, ...standings, when].filter(Boolean);

/** A value split so that its number can be enlarged. */
export interface LargeNumber {
  readonly before: string;
  readonly number: string;
  /** The unit and the remaining text. */
  readonly after: string;
  /** Whether the unit is a sign, set next to the number. */
  readonly isSign: boolean;
  /** Trailing text in brackets, such as the Chinese figure of a translated one; else empty. */
  readonly aside: string;
}

/** The only number of a value; undefined if it has none, or two, as in n of m. */
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

/** The role of the piece after a part. */
function pieceAfter(whole: Phrase, role: Role): Role | undefined {
  const roles = piecesOf(whole).map((piece) => piece.role);
  return roles[roles.indexOf(role) + 1];
}

export interface SnippetEntry {
  readonly number: string;
  readonly facts: readonly SnippetFact[];
  /** Of all facts of the entry together. */
  readonly standings: readonly string[];
  /** Notes that the report does not specify which facts the standings refer to; else empty. */
  readonly remark: string;
}
