import type { Block } from '../../draft/read/block.js';
import type { Draft } from '../../draft/session/draft.js';
import type { Language } from '../../report/lists/terms.js';

/** The steps of the studio, in order. */
export const SCREENS = ['import', 'frame', 'review', 'questions', 'compare', 'publish'] as const;
export type Screen = (typeof SCREENS)[number];

/** What a figure of the review can be; each is a filter too. */
export const STATUSES = ['open', 'asked', 'unread', 'done', 'unused'] as const;
export type FigureStatus = (typeof STATUSES)[number];
export type Filter = FigureStatus | 'all';

/** As the text has them, or those that a rule is least sure of first. */
export const ORDERS = ['text', 'doubt'] as const;
export type Order = (typeof ORDERS)[number];

/** Where each block of the source text is from. */
export interface SourceMap {
  readonly blocks: readonly Block[];
}

/** All that the studio knows of one document, as plain data. */
export interface StudioState {
  readonly draft: Draft;
  /** The source text that all offsets of the draft are of. */
  readonly text: string;
  readonly map: SourceMap;
  readonly screen: Screen;
  /** The id of the figure that is looked at; see `figuresOf`. */
  readonly selection: string | undefined;
  readonly filter: Filter;
  readonly order: Order;
  /** Of the interface, not of the report. */
  readonly lang: Language;
  /** Counts the changes of the draft; what looks at it only leaves it as it is. */
  readonly version: number;
}

/** What is looked at; no change of the draft, so nothing to undo. */
export type Look = Partial<Pick<StudioState, 'screen' | 'selection' | 'filter' | 'order' | 'lang'>>;

/** The studio as it opens a document. */
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
