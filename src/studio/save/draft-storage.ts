import type { Block } from '../../draft/read/block.js';
import type { Draft } from '../../draft/session/draft.js';
import type { BilingualText } from '../../report/problems/problems.js';

/** The saved content of a document. */
export interface Content {
  readonly draft: Draft;
  /** The source text that the draft's offsets refer to. */
  readonly text: string;
  /** The origin of each block of the text. */
  readonly map: { readonly blocks: readonly Block[] };
}

/** The last saved content, with a version that changes with every save. */
export interface Saved {
  readonly content: Content;
  readonly version: string;
}

export type SaveResult =
  | { readonly saved: true; readonly version: string }
  /** `changed`: another tab or program has saved meanwhile; nothing was overwritten. */
  | { readonly saved: false; readonly why: 'changed' | 'failed'; readonly message: BilingualText };

/** Storage of one document: the browser's own, or the local server. */
export interface DraftStorage {
  /** Undefined if nothing is saved yet. */
  load(): Promise<Saved | undefined>;
  /** @param base the version it was based on; undefined if never saved */
  save(content: Content, base: string | undefined): Promise<SaveResult>;
}
