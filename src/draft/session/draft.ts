import type { Format } from '../read/block.js';
import type { CellProposal } from '../sheet/cell-proposal.js';
import type { WrongCell } from '../sheet/filled-in.js';
import type { Column } from './columns.js';
import type { CorrectionReason, OwnGlossary, Translation } from './given.js';
import type { Notice } from '../read/notice.js';
import type { Form, Proposal, ProposalKind, Statement, Unread } from '../proposal.js';
import type { Language, Level, Polarity } from '../../report/lists/terms.js';

/** Version of the draft format; a program only reads its own. */
export const DRAFT_VERSION = '1';

/** States of a fact. Only confirmed and changed ones go into a report. */
export const STATES = ['proposed', 'confirmed', 'changed', 'rejected', 'asked'] as const;

export type State = (typeof STATES)[number];

/** Reasons why a proposal is no figure of the report. */
export const REASONS = ['date', 'name', 'threshold', 'target', 'repeated', 'other'] as const;

export type Reason = (typeof REASONS)[number];

/** A decision on a fact, with the rule's proposal at that time. */
export interface Decision {
  readonly state: State;
  /** A person's name; for the program itself, `import`. */
  readonly by: string;
  /** In UTC, ISO 8601. */
  readonly at: string;
  readonly reason?: Reason;
  readonly note?: string;
  readonly proposal: Proposal;
}

/** Codes of audit questions, and of figures with two possible readings. */
export const QUESTION_CODES = [
  'SUM_OFF',
  'FIGURE_RESTATED',
  'FIGURE_DIFFERS',
  'SHARE_OFF',
  'BASE_OFF',
  'RANK_TWICE',
  'LIST_UNEVEN',
  'COUNT_OFF',
  'PART_OF_WHOLE',
  'WHOSE_RANK',
  'AMOUNT_OR_CHANGE',
] as const;

export type QuestionCode = (typeof QUESTION_CODES)[number];

/** The answer to a question. It is not asked again, nor for the same figures next year. */
export interface Answer {
  /** The question's id: its code and fact ids. */
  readonly question: string;
  readonly code: QuestionCode;
  readonly facts: readonly string[];
  /** The id of the chosen answer. */
  readonly answer: string;
  readonly by: string;
  /** In UTC, ISO 8601. */
  readonly at: string;
  /** The quotes at the time of the answer. A confirmed error is asked about again if the text has changed. */
  readonly quotes: readonly string[];
}

/** Why a new import could not locate a quote by itself. */
export interface Doubt {
  /** The quote is missing, ambiguous, or in another sentence. */
  readonly code: 'QUOTE_GONE' | 'QUOTE_SEVERAL' | 'SENTENCE_CHANGED';
  /** Positions of the quote in the new text. */
  readonly at: readonly number[];
  /** The original sentence. */
  readonly sentence: string;
}

/** A proposal with its state. Its fields are the current ones; each decision keeps the rule's. */
export interface DraftFact extends CellProposal {
  /** Permanent; becomes the id in the report. */
  readonly id: string;
  readonly section: string;
  readonly state: State;
  readonly decisions: readonly Decision[];
  /** The rule's proposal, if the fact differs from it. */
  readonly proposal?: Proposal;
  /** The fact that a change or rank belongs to, if set by a person: its id, empty for none. */
  readonly of?: string;
  /** Its English label. */
  readonly en?: string;
  /** Of a rank after several figures: which it applies to, if set by a person. `open`: the text does not specify it. */
  readonly ranks?: 'last' | 'all' | 'open';
  /** Polarity. */
  readonly better?: Polarity;
  /** The matching figure of last year's report, by label or chosen by a person. */
  readonly previous?: { readonly id: string; readonly how: 'same' | 'chosen' };
  /** Ids of possible matches in last year's report, the likeliest first; empty if a person has ruled out all. */
  readonly candidates?: readonly string[];
}

/** A figure of last year's report or draft, as needed for matching. */
export interface PreviousFigure {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly form?: Form;
  readonly value: string | null;
  readonly scale?: string;
  readonly unit: string;
  readonly qualifier?: string;
  readonly quote: string;
  /** In the language of this year's text. */
  readonly label: string;
  /** Its other labels, from the rule that proposed it. */
  readonly names: readonly string[];
  readonly en?: string;
  readonly better?: Polarity;
  /** The id of its section. */
  readonly section: string;
  /** The comparison group of a rank. */
  readonly scope?: string;
  readonly status?: string;
  readonly role?: string;
  readonly each?: boolean;
  /** If it was rejected: reason, author and time. */
  readonly rejected?: Pick<Decision, 'by' | 'at' | 'reason' | 'note'>;
}

/** The previous report or draft, as stored in this year's draft. */
export interface Previous {
  /** Name of its file or document. */
  readonly name: string;
  readonly period: string;
  readonly figures: readonly PreviousFigure[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly en?: string }[];
  readonly boards: readonly { readonly id: string; readonly title: string; readonly en?: string }[];
  readonly entity: string;
  readonly publisher: string;
  readonly level?: Level;
  /** Its translations, keyed by the text in this year's language. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Ids that are reserved forever for their own figures. */
  readonly ids: readonly string[];
  /** The next unused fact number. */
  readonly next: number;
  readonly answers: readonly Answer[];
}

/** A decided fact whose quote is missing or ambiguous in the new text. */
export interface LostFact extends DraftFact {
  readonly doubt: Doubt;
}

export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly en?: string;
  readonly level: number;
  /** Start of its heading; 0 for the text before the first. */
  readonly start: number;
}

/** The detected columns of a table. A role edited in the draft file takes precedence when `draft` runs again. */
export interface DraftTable {
  /** Of its first row. */
  readonly origin: string;
  readonly heads: readonly string[];
  readonly columns: readonly Column[];
}

export interface DraftBoard {
  readonly id: string;
  readonly title: string;
  readonly en?: string;
  readonly section: string;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** Details of a place by its name in the text, such as 全市; the printed name is kept. */
export interface FramePlace {
  readonly level?: Level;
}

/** The report's metadata, guessed until somebody checks it. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly entity: { readonly name: string; readonly level: Level };
  /** Empty until somebody gives it, if the document has no year. */
  readonly period: string;
  readonly publisher: string;
  /** Languages of publication; default: only that of its text. */
  readonly languages?: readonly Language[];
  /** Places that ranks refer to, by printed name: 全市. */
  readonly places?: Readonly<Record<string, FramePlace>>;
  /** Address of the site, if known. */
  readonly address?: string;
  /** Fields that nobody has checked. */
  readonly guessed: readonly string[];
}

/** A document with proposed figures. Not a report: `parseReport` rejects it. */
export interface Draft {
  readonly draftVersion: typeof DRAFT_VERSION;
  /** Name of the source text's file. */
  readonly file: string;
  readonly document: { readonly name: string; readonly format: Format; readonly sha256: string };
  readonly source: { readonly sha256: string; readonly length: number };
  readonly frame: Frame;
  readonly sections: readonly DraftSection[];
  readonly boards: readonly DraftBoard[];
  readonly tables: readonly DraftTable[];
  /** Invalid cells of a filled-in workbook. */
  readonly wrong: readonly WrongCell[];
  readonly facts: readonly DraftFact[];
  readonly lost: readonly LostFact[];
  readonly statements: readonly Statement[];
  readonly unread: readonly Unread[];
  readonly notices: readonly Notice[];
  readonly answers: readonly Answer[];
  /** Last year's report or draft, if any. */
  readonly previous?: Previous;
  /** Translations, by the text ids of the export. */
  readonly translations?: Readonly<Record<string, Translation>>;
  /** The author's glossary. */
  readonly glossary?: OwnGlossary;
  /** Reasons for corrections of published figures, by id. */
  readonly reasons?: Readonly<Record<string, CorrectionReason>>;
  /** Ids on a published site, which never change. */
  readonly published?: readonly string[];
  /** Ids of removed figures, which are never reused. */
  readonly retired: readonly string[];
  /** The next fact number; numbers are never reused. */
  readonly next: number;
}
