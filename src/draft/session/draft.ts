import type { Format } from '../read/block.js';
import type { CellProposal } from '../sheet/cell-proposal.js';
import type { WrongCell } from '../sheet/filled-in.js';
import type { Column } from './columns.js';
import type { CorrectionReason, OwnGlossary, Translation } from './given.js';
import type { Notice } from '../read/notice.js';
import type { Form, Proposal, ProposalKind, Statement, Unread } from '../proposal.js';
import type { Language, Level, Polarity } from '../../report/lists/terms.js';

/** The version of the draft's form; a program reads drafts of its own version alone. */
export const DRAFT_VERSION = '1';

/** What a fact of a draft can be. Only what is confirmed or changed goes into a report. */
export const STATES = ['proposed', 'confirmed', 'changed', 'rejected', 'asked'] as const;

export type State = (typeof STATES)[number];

/** Why a proposal is no figure of the report. */
export const REASONS = ['date', 'name', 'threshold', 'target', 'repeated', 'other'] as const;

export type Reason = (typeof REASONS)[number];

/** What somebody has decided on a fact, and what had been proposed by the rule then. */
export interface Decision {
  readonly state: State;
  /** A person, as they call themselves; of what the program does, `import`. */
  readonly by: string;
  /** In UTC, as ISO 8601 writes it. */
  readonly at: string;
  readonly reason?: Reason;
  readonly note?: string;
  readonly proposal: Proposal;
}

/** What the audit asks of a draft, and where a rule leaves two readings open. */
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

/** What somebody has answered to a question. It is not asked again, nor of the same figures next year. */
export interface Answer {
  /** The question's id: its code and the ids of the facts concerned. */
  readonly question: string;
  readonly code: QuestionCode;
  readonly facts: readonly string[];
  /** The id of the answer that was chosen. */
  readonly answer: string;
  readonly by: string;
  /** In UTC, as ISO 8601 writes it. */
  readonly at: string;
  /** What the text said then. An error that was found there is asked about again where the text says another thing. */
  readonly quotes: readonly string[];
}

/** What a new import could not find again by itself. */
export interface Doubt {
  /** The quote is nowhere, at several places, or in another sentence. */
  readonly code: 'QUOTE_GONE' | 'QUOTE_SEVERAL' | 'SENTENCE_CHANGED';
  /** Where the quote is in the new text. */
  readonly at: readonly number[];
  /** The sentence that it was in. */
  readonly sentence: string;
}

/** A proposal with what became of it. Its fields are those that hold now; each decision keeps the rule's own. */
export interface DraftFact extends CellProposal {
  /** Stays, whatever happens to the fact; the report's own id where it is decided. */
  readonly id: string;
  readonly section: string;
  readonly state: State;
  readonly decisions: readonly Decision[];
  /** What the rule proposed, where the fact is not that any more. */
  readonly proposal?: Proposal;
  /** Where a person has said what a change or a rank is of: the id of that fact, empty for none. */
  readonly of?: string;
  /** Its label in English, beside that in the language of the text. */
  readonly en?: string;
  /** Of a rank behind several figures: whose it is, where somebody has said so. `open`: the text leaves it open. */
  readonly ranks?: 'last' | 'all' | 'open';
  /** Which way is good. */
  readonly better?: Polarity;
  /** The figure of last year's report that it is, by its label or because somebody has chosen it. */
  readonly previous?: { readonly id: string; readonly how: 'same' | 'chosen' };
  /** Ids of figures of last year's report that it may be, the likeliest first; empty where somebody has said that it is none. */
  readonly candidates?: readonly string[];
}

/** A figure of last year's report or draft, as far as it is looked for this year. */
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
  /** What else it was called: by the rule that proposed it. */
  readonly names: readonly string[];
  readonly en?: string;
  readonly better?: Polarity;
  /** The id of its section. */
  readonly section: string;
  /** Among whom a rank was. */
  readonly scope?: string;
  readonly status?: string;
  readonly role?: string;
  readonly each?: boolean;
  /** Where it was turned down: why, by whom and when. */
  readonly rejected?: Pick<Decision, 'by' | 'at' | 'reason' | 'note'>;
}

/** What this year's draft knows of last year's report or draft. */
export interface Previous {
  /** Of its file or document. */
  readonly name: string;
  readonly period: string;
  readonly figures: readonly PreviousFigure[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly en?: string }[];
  readonly boards: readonly { readonly id: string; readonly title: string; readonly en?: string }[];
  readonly entity: string;
  readonly publisher: string;
  readonly level?: Level;
  /** Its texts in the other language, by those in the language of this year's text. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Ids that no figure of this or any later year may have but the one that had them. */
  readonly ids: readonly string[];
  /** The next number of a fact that was never used. */
  readonly next: number;
  readonly answers: readonly Answer[];
}

/** A decided fact whose quote the new text does not have at one place. */
export interface LostFact extends DraftFact {
  readonly doubt: Doubt;
}

export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly en?: string;
  readonly level: number;
  /** Where its heading starts; 0 for what is before the first. */
  readonly start: number;
}

/** What the columns of a table are taken for. Whoever changes a role in the draft's file and runs `draft` again is obeyed. */
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

/** What is known of a place that a text calls 全市; it stays called so, as its ranks are printed. */
export interface FramePlace {
  readonly level?: Level;
}

/** What a report says of itself, guessed until somebody looks at it. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly entity: { readonly name: string; readonly level: Level };
  readonly period: string;
  readonly publisher: string;
  /** Those that the report is published in; the language of its text alone where nobody has said more. */
  readonly languages?: readonly Language[];
  /** Places that ranks refer to, by the words of the text: 全市. */
  readonly places?: Readonly<Record<string, FramePlace>>;
  /** Of the site, where it is known. */
  readonly address?: string;
  /** Names of the fields that nobody has looked at. */
  readonly guessed: readonly string[];
}

/** A document with proposed figures. It is no report: `parseReport` refuses it. */
export interface Draft {
  readonly draftVersion: typeof DRAFT_VERSION;
  /** The name of the source text's file. */
  readonly file: string;
  readonly document: { readonly name: string; readonly format: Format; readonly sha256: string };
  readonly source: { readonly sha256: string; readonly length: number };
  readonly frame: Frame;
  readonly sections: readonly DraftSection[];
  readonly boards: readonly DraftBoard[];
  readonly tables: readonly DraftTable[];
  /** Cells of the workbook of an office that can't be taken as they are. */
  readonly wrong: readonly WrongCell[];
  readonly facts: readonly DraftFact[];
  readonly lost: readonly LostFact[];
  readonly statements: readonly Statement[];
  readonly unread: readonly Unread[];
  readonly notices: readonly Notice[];
  readonly answers: readonly Answer[];
  /** Last year's report or draft, where there is one. */
  readonly previous?: Previous;
  /** Texts in the other language of the report, by the ids that the export gives them. */
  readonly translations?: Readonly<Record<string, Translation>>;
  /** What the author calls things in the other language. */
  readonly glossary?: OwnGlossary;
  /** Why figures were put right since they were published, by their ids. */
  readonly reasons?: Readonly<Record<string, CorrectionReason>>;
  /** Ids that a published site has; none of them is ever changed. */
  readonly published?: readonly string[];
  /** Ids of figures that are gone; none of them is ever given to another. */
  readonly retired: readonly string[];
  /** The next number of a fact; a number is never used twice. */
  readonly next: number;
}
