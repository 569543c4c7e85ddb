/** What a numeral, a rank, a title or a date of a text can be proposed as. */
export const PROPOSAL_KINDS = ['amount', 'share', 'change', 'rank', 'honour', 'event'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** How its number is meant, where the kind does not say it. */
export const FORMS = ['percent', 'points', 'absolute', 'times', 'ratio', 'fraction', 'contribution', 'streak'] as const;
export type Form = (typeof FORMS)[number];

export type Way = 'up' | 'down' | 'flat';

/** One figure that a rule proposes; a person confirms it, changes it or turns it down. */
export interface Proposal {
  /** UTF-16 offsets into the source text, and the text between them. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: ProposalKind;
  readonly form?: Form;
  /** The number as printed, without scale and unit; null where a rank or an honour has none. */
  readonly value: string | null;
  readonly scale?: string;
  readonly unit: string;
  readonly direction?: Way;
  /** Of a rank, in digits. */
  readonly position?: string;
  /** Up to three names for it, best first; `label` is the first. */
  readonly label: string;
  readonly labels: readonly string[];
  /** The rule that proposes it, and how sure it is, from 0 to 1. */
  readonly rule: string;
  readonly sure: number;
  /** How the figure is bounded, and the word that says so. */
  readonly qualifier?: string;
  readonly word?: string;
  readonly basis?: string;
  readonly period?: string;
  readonly status?: string;
  /** Among whom a rank is, as printed. */
  readonly scope?: string;
  readonly among?: string;
  /** Its place in a list, a range or a pair: `from`, `to`, `min`, `max`, `list:1/2`; `earlier` is what the figure before it was a year ago. */
  readonly role?: string;
  readonly each?: boolean;
  /** Printed whole that a count is a part of: 24 of 24个村中21个. */
  readonly whole?: string;
  readonly standing?: 'only' | 'first-batch' | 'first-ever' | 'within' | 'leading';
  readonly recipient?: string;
  /** Of an honour, where a person has said so; its quote has it otherwise. */
  readonly title?: string;
  /** Of a contribution: to the growth of what. */
  readonly to?: string;
  readonly giver?: string;
  readonly level?: string;
  /** Of an event: `2024-03-12`, `2024-03`, or `--03` where the text leaves the year to the report. */
  readonly date?: string;
  /** Where two readings are possible: a code, which the page puts into words. */
  readonly question?: Question;
}

export const QUESTIONS = ['part-of-whole', 'whose-rank', 'list-length', 'amount-or-change'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A numeral that no rule takes for a figure, and why, so that none is ever out of sight. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: Why;
}

export const WHYS = ['date', 'name', 'number', 'threshold', 'per', 'period', 'section', 'ordinal', 'unread'] as const;
export type Why = (typeof WHYS)[number];

/** What a text states without a number of its own: a standing ahead, a change in words, something dated. */
export interface Statement {
  readonly kind: 'leading' | 'worded-change' | 'event';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  /** Of an event, as `Proposal` has it. */
  readonly date?: string;
  /** Of an event, what happened; of a change, what has changed, where its clause says so. */
  readonly label?: string;
  /** Of a standing ahead: among whom, and the words for it, as printed. */
  readonly scope?: string;
  readonly word?: string;
  /** Of a change in words: which way, and against what. */
  readonly direction?: Way;
  readonly basis?: string;
}

export interface Found {
  readonly facts: readonly Proposal[];
  readonly statements: readonly Statement[];
  readonly unread: readonly Unread[];
}
