import type { Block } from '../../draft/read/block.js';
import type { Draft } from '../../draft/session/draft.js';
import type { BilingualText } from '../../report/problems/problems.js';

/** All that is saved of one document. */
export interface Content {
  readonly draft: Draft;
  /** The source text that all offsets of the draft are of. */
  readonly text: string;
  /** Where each block of the text is from. */
  readonly map: { readonly blocks: readonly Block[] };
}

/** What was saved last, under a version that changes with every save. */
export interface Saved {
  readonly content: Content;
  readonly version: string;
}

export type SaveResult =
  | { readonly saved: true; readonly version: string }
  /** `changed`: another tab, or another program, has saved meanwhile, and nothing of it was written over. */
  | { readonly saved: false; readonly why: 'changed' | 'failed'; readonly message: BilingualText };

/** Where one document is saved: this browser's own store, or the local server. */
export interface Place {
  /** Undefined where there is nothing yet. */
  load(): Promise<Saved | undefined>;
  /** @param base the version that it was made from; undefined for what was never saved */
  save(content: Content, base: string | undefined): Promise<SaveResult>;
}
