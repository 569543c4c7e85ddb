import type { Notice } from './notice.js';

/** The kinds of file that a document can be read from. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'xlsx', 'csv', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** What a block is: a heading, a paragraph, an item of a list, a row of a table, a footnote. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note';

/** A cell of a row. What a merged cell covers is there as an empty cell, so that columns keep their places. */
export interface Cell {
  readonly text: string;
  /** Where the document has it, such as `Sheet1!C7`. */
  readonly origin: string;
  /** From 0. */
  readonly column: number;
  /** How many columns it covers, where it covers several. */
  readonly columns?: number;
  /** How many rows it covers, where it covers several. */
  readonly rows?: number;
  /** The origin of the merged cell that covers this one. */
  readonly mergedInto?: string;
}

/** A block as a reader finds it, without a place in the source text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where the document has it, such as `docx p12` or `html /body/p[4]`. */
  readonly origin: string;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Of an item: its marker as printed, which the text begins with; none where the list has mere bullets. */
  readonly marker?: string;
  /** Of an item or a row: which list or table of the document it belongs to, from 1. */
  readonly group?: number;
  readonly cells?: readonly Cell[];
}

/** What a reader of one format returns. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
}

export interface PlacedCell extends Omit<Cell, 'text'> {
  /** UTF-16 offsets into the source text. */
  readonly start: number;
  readonly end: number;
}

/** A block at its place in the source text. */
export interface Block extends Omit<Piece, 'text' | 'cells'> {
  readonly start: number;
  readonly end: number;
  readonly cells?: readonly PlacedCell[];
}

/** A document as one text, with where each block is from and what was not taken over as it was. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}
