import type { Proposal } from '../../draft/proposal.js';
import type { Screen, SourceMap } from './studio-state.js';
import type { Translating } from '../../draft/translate/translate.js';
import type { Language } from '../../report/lists/terms.js';
import type { Draft, DraftTable, Frame, Reason } from '../../draft/session/draft.js';

/** A range of the source text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Form fields of a figure that a person has edited. */
export type Edits = {
  readonly [Field in keyof Omit<Proposal, 'start' | 'end' | 'quote' | 'rule' | 'sure'>]?: Proposal[Field] | undefined;
};

/**
 * A user action on a draft, as data. Each has an inverse, which `apply` returns; ids are those of figures (see
 * `figuresOf`), so that attached facts are included.
 */
export type Command =
  | { readonly type: 'confirm'; readonly ids: readonly string[] }
  | { readonly type: 'reject'; readonly id: string; readonly reason: Reason }
  | { readonly type: 'ask'; readonly id: string }
  /** Reverts to undecided, with the rule's proposal. */
  | { readonly type: 'reopen'; readonly id: string }
  /** Fields of a fact, which may be attached to a figure. */
  | { readonly type: 'edit'; readonly fact: string; readonly edits: Edits }
  /** The label of a figure and its attached facts. */
  | { readonly type: 'label'; readonly id: string; readonly label: string }
  | { readonly type: 'rename'; readonly fact: string; readonly to: string }
  | { readonly type: 'merge'; readonly id: string }
  | { readonly type: 'split'; readonly fact: string }
  /** A new figure from a range of the text: a selection, or a numeral that no rule has read. */
  | { readonly type: 'add'; readonly span: TextRange }
  | { readonly type: 'quote'; readonly fact: string; readonly span: TextRange }
  | { readonly type: 'frame'; readonly changes: Partial<Omit<Frame, 'guessed'>> }
  | { readonly type: 'section'; readonly id: string; readonly title: string }
  | { readonly type: 'board'; readonly id: string; readonly title: string }
  /** Texts in the report's other language; an empty one removes a translation. */
  | { readonly type: 'translate'; readonly texts: readonly Translating[] }
  /** Accepts the proposals of all untranslated texts. */
  | { readonly type: 'accept' }
  /** The author's own glossary; undefined to remove it. */
  | { readonly type: 'glossary'; readonly glossary: Draft['glossary'] }
  /** Why a published figure was corrected. */
  | {
      readonly type: 'reason';
      readonly fact: string;
      readonly of: string;
      readonly language: Language;
      readonly text: string;
    }
  /** Ids that are published by now; can't be undone. */
  | { readonly type: 'published'; readonly ids: readonly string[] }
  /** The answer to a question of the draft, by their ids. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  /** The figure's counterpart in last year's report; undefined for none. */
  | { readonly type: 'previous'; readonly fact: string; readonly previous: string | undefined }
  | { readonly type: 'tables'; readonly tables: readonly DraftTable[] }
  /** A draft replaced as a whole: an answer, data from last year, a new import. */
  | { readonly type: 'draft'; readonly draft: Draft; readonly text?: string; readonly map?: SourceMap }
  | Restore;

/** An earlier draft, and the changed figure. */
export interface Restore {
  readonly type: 'restore';
  readonly draft: Draft;
  readonly text: string;
  readonly map: SourceMap;
  readonly selection: string | undefined;
  readonly screen: Screen;
}

/** Author and time of a decision, in UTC, ISO 8601. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}
