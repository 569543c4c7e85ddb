import type { Notice } from './notice.js';

/** Supported file formats. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'xlsx', 'csv', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** Kinds of blocks: a heading, a paragraph, a list item, a table row, a footnote. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note';

/** A cell of a row. Cells covered by a merged cell are included as empty ones, so that columns stay aligned. */
export interface Cell {
  readonly text: string;
  /** Position in the document, such as `Sheet1!C7`. */
  readonly origin: string;
  /** From 0. */
  readonly column: number;
  /** Number of columns it spans, if several. */
  readonly columns?: number;
  /** Number of rows it spans, if several. */
  readonly rows?: number;
  /** The origin of the merged cell that covers this one. */
  readonly mergedInto?: string;
}

/** A block as read, before it has a position in the source text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Position in the document, such as `docx p12` or `html /body/p[4]`. */
  readonly origin: string;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** Of an item: its printed marker, with which the text begins; absent for bullets. */
  readonly marker?: string;
  /** Of an item or a row: number of its list or table in the document, from 1. */
  readonly group?: number;
  readonly cells?: readonly Cell[];
}

/** The result of a format's reader. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
}

export interface PlacedCell extends Omit<Cell, 'text'> {
  /** UTF-16 offsets into the source text. */
  readonly start: number;
  readonly end: number;
}

/** A block with its position in the source text. */
export interface Block extends Omit<Piece, 'text' | 'cells'> {
  readonly start: number;
  readonly end: number;
  readonly cells?: readonly PlacedCell[];
}

/** A document as a text, with the origin of each block, and notices of what was changed. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}
