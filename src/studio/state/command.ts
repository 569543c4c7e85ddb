import type { Proposal } from '../../draft/proposal.js';
import type { Screen, SourceMap } from './studio-state.js';
import type { Translating } from '../../draft/translate/translate.js';
import type { Language } from '../../report/lists/terms.js';
import type { Draft, DraftTable, Frame, Reason } from '../../draft/session/draft.js';

/** A part of the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a person types or chooses in the form of a figure. */
export type Edits = {
  readonly [Field in keyof Omit<Proposal, 'start' | 'end' | 'quote' | 'rule' | 'sure'>]?: Proposal[Field] | undefined;
};

/**
 * Something that a person does to a draft, as data. Each has an inverse, which `apply` returns; ids are those of figures
 * (see `figuresOf`), so that what belongs to a figure goes with it.
 */
export type Command =
  | { readonly type: 'confirm'; readonly ids: readonly string[] }
  | { readonly type: 'reject'; readonly id: string; readonly reason: Reason }
  | { readonly type: 'ask'; readonly id: string }
  /** Back to what nobody has decided on, with what the rule had proposed. */
  | { readonly type: 'reopen'; readonly id: string }
  /** Fields of a fact, which may be a part of a figure. */
  | { readonly type: 'edit'; readonly fact: string; readonly edits: Edits }
  /** The name that holds for a figure and for what belongs to it. */
  | { readonly type: 'label'; readonly id: string; readonly label: string }
  | { readonly type: 'rename'; readonly fact: string; readonly to: string }
  | { readonly type: 'merge'; readonly id: string }
  | { readonly type: 'split'; readonly fact: string }
  /** A figure from a part of the text: what somebody has selected, or a numeral that no rule has read. */
  | { readonly type: 'add'; readonly span: Span }
  | { readonly type: 'quote'; readonly fact: string; readonly span: Span }
  | { readonly type: 'frame'; readonly changes: Partial<Omit<Frame, 'guessed'>> }
  | { readonly type: 'section'; readonly id: string; readonly title: string }
  | { readonly type: 'board'; readonly id: string; readonly title: string }
  /** Texts in the other language of the report; an empty one is taken away. */
  | { readonly type: 'translate'; readonly texts: readonly Translating[] }
  /** Takes every proposal for a text that has no translation. */
  | { readonly type: 'accept' }
  /** The author's own list of terms; undefined for none any more. */
  | { readonly type: 'glossary'; readonly glossary: Draft['glossary'] }
  /** Why a figure was put right since it was published. */
  | {
      readonly type: 'reason';
      readonly fact: string;
      readonly of: string;
      readonly language: Language;
      readonly text: string;
    }
  /** Ids that a site has by now. What is published can't be undone. */
  | { readonly type: 'published'; readonly ids: readonly string[] }
  /** The answer to a question of the draft, by the ids of both. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  /** Which figure of last year a figure is; undefined for none of them. */
  | { readonly type: 'previous'; readonly fact: string; readonly previous: string | undefined }
  | { readonly type: 'tables'; readonly tables: readonly DraftTable[] }
  /** What another part of the program makes of the draft: an answer, what is taken over from last year, a new import. */
  | { readonly type: 'draft'; readonly draft: Draft; readonly text?: string; readonly map?: SourceMap }
  | Restore;

/** The draft as it was, and the figure that was changed. */
export interface Restore {
  readonly type: 'restore';
  readonly draft: Draft;
  readonly text: string;
  readonly map: SourceMap;
  readonly selection: string | undefined;
  readonly screen: Screen;
}

/** Who decides, and when, in UTC as ISO 8601 writes it. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}
