/** Kinds of proposals for a numeral, a rank, a title or a date. */
export const PROPOSAL_KINDS = ['amount', 'share', 'change', 'rank', 'honour', 'event'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Meaning of the number, if the kind does not determine it. */
export const FORMS = ['percent', 'points', 'absolute', 'times', 'ratio', 'fraction', 'contribution', 'streak'] as const;
export type Form = (typeof FORMS)[number];

export type Way = 'up' | 'down' | 'flat';

/** A figure proposed by a rule; a person confirms, changes or rejects it. */
export interface Proposal {
  /** UTF-16 offsets into the source text, and the text in between. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: ProposalKind;
  readonly form?: Form;
  /** The number as printed, without scale and unit; null for a rank or honour without one. */
  readonly value: string | null;
  readonly scale?: string;
  readonly unit: string;
  readonly direction?: Way;
  /** Of a rank, in digits. */
  readonly position?: string;
  /** Up to three label candidates, best first; `label` is the first. */
  readonly label: string;
  readonly labels: readonly string[];
  /** The rule that proposed it, and its confidence from 0 to 1. */
  readonly rule: string;
  readonly sure: number;
  /** The bound of the figure, and the word for it. */
  readonly qualifier?: string;
  readonly word?: string;
  readonly basis?: string;
  readonly period?: string;
  readonly status?: string;
  /** The comparison group of a rank, as printed. */
  readonly scope?: string;
  readonly among?: string;
  /**
   * Its position in a list, a range or a pair: `from`, `to`, `min`, `max`, `list:1/2`; `earlier` is an earlier period's
   * value of the preceding figure.
   */
  readonly role?: string;
  /** Of a rank, whether it is shared; if absent, its quote says. */
  readonly tie?: boolean;
  readonly each?: boolean;
  /** The printed whole of a partial count: 24 in 24个村中21个. */
  readonly whole?: string;
  readonly standing?: 'only' | 'first-batch' | 'first-ever' | 'within' | 'leading';
  readonly recipient?: string;
  /** Of an honour, if a person has changed it from the quote. */
  readonly title?: string;
  /** Of a contribution: the figure it contributes to. */
  readonly to?: string;
  readonly giver?: string;
  readonly level?: string;
  /** Of an event: `2024-03-12`, `2024-03`, or `--03` where the text leaves the year to the report. */
  readonly date?: string;
  /** Code of the question if there are two possible readings; the page has the text. */
  readonly question?: Question;
}

export const QUESTIONS = ['part-of-whole', 'whose-rank', 'list-length', 'amount-or-change'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A numeral that no rule reads as a figure, with the reason, so that none is hidden. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: Why;
}

export const WHYS = [
  'date',
  'name',
  'number',
  'threshold',
  'per',
  'period',
  'comparison',
  'section',
  'ordinal',
  'unread',
] as const;
export type Why = (typeof WHYS)[number];

/** A statement without a number: a leading position, a change in words, a dated event. */
export interface Statement {
  readonly kind: 'leading' | 'worded-change' | 'event';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  /** Of an event, as in `Proposal`. */
  readonly date?: string;
  /** Of an event, its description; of a change, its subject if the clause states it. */
  readonly label?: string;
  /** Of a leading position: the comparison group and the words for it, as printed. */
  readonly scope?: string;
  readonly word?: string;
  /** Of a change in words: direction and basis. */
  readonly direction?: Way;
  readonly basis?: string;
}

export interface Found {
  readonly facts: readonly Proposal[];
  readonly statements: readonly Statement[];
  readonly unread: readonly Unread[];
}
