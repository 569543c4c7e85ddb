import type { Block } from '../../draft/read/block.js';
import type { Draft } from '../../draft/session/draft.js';
import type { Language } from '../../report/lists/terms.js';

/** The steps of the studio, in order. */
export const SCREENS = ['import', 'frame', 'review', 'questions', 'compare', 'publish'] as const;
export type Screen = (typeof SCREENS)[number];

/** Statuses of a figure in the review; each is also a filter. */
export const STATUSES = ['open', 'asked', 'unread', 'done', 'unused'] as const;
export type FigureStatus = (typeof STATUSES)[number];
export type Filter = FigureStatus | 'all';

/** Text order, or least confident first. */
export const ORDERS = ['text', 'doubt'] as const;
export type Order = (typeof ORDERS)[number];

/** The origin of each block of the source text. */
export interface SourceMap {
  readonly blocks: readonly Block[];
}

/** The state of one document, as plain data. */
export interface StudioState {
  readonly draft: Draft;
  /** The source text that the draft's offsets refer to. */
  readonly text: string;
  readonly map: SourceMap;
  readonly screen: Screen;
  /** The id of the current figure; see `figuresOf`. */
  readonly selection: string | undefined;
  readonly filter: Filter;
  readonly order: Order;
  /** Language of the interface, not of the report. */
  readonly lang: Language;
  /** Incremented with each change of the draft, but not of the view. */
  readonly version: number;
}

/** View state; not part of the draft, so not undoable. */
export type Look = Partial<Pick<StudioState, 'screen' | 'selection' | 'filter' | 'order' | 'lang'>>;

/** The initial state of an opened document. */
export const opened = (
  document: Pick<StudioState, 'draft' | 'text' | 'map'>,
  lang: Language,
  screen: Screen = 'import',
): StudioState => ({
  ...document,
  lang,
  screen,
  selection: undefined,
  filter: 'all',
  order: 'text',
  version: 0,
});
