import type { Block, Cell, Piece, Pieces, PlacedCell, SourceText } from './block.js';
import { cleaned } from './clean.js';
import { Notices } from './notice.js';

/** The line above the footnotes, the same in every language: a word such as “Notes” could be a line of the report. */
const NOTES_LINE = '注';

const oneLine = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').trim();

/**
 * Lays out blocks as a text: a block per line, separated by empty lines; the rows of a table on consecutive lines, with
 * tab-separated cells; footnotes at the end.
 */
export function laidOut({ pieces, notices }: Pieces): SourceText {
  const met = new Notices();
  met.addAll(notices);
  const sheet = new Sheet(met);
  const notes = pieces.filter(({ kind }) => kind === 'note');
  for (const piece of pieces) if (piece.kind !== 'note') sheet.add(piece);
  if (notes.length) {
    sheet.add({ kind: 'paragraph', text: NOTES_LINE, origin: notes[0]!.origin });
    for (const note of notes) sheet.add(note);
  }
  return { text: sheet.text && `${sheet.text}\n`, blocks: sheet.blocks, notices: met.list() };
}

class Sheet {
  readonly blocks: Block[] = [];
  /** Output chunks: appending each block to one long string would copy it each time. */
  readonly #parts: string[] = [];
  #length = 0;
  #last: Piece | undefined;

  constructor(readonly met: Notices) {}

  get text(): string {
    return this.#parts.join('');
  }

  add(piece: Piece): void {
    const { text: _, cells, ...rest } = piece;
    const clean = this.#clean(piece);
    if (!clean.text.trim()) return;
    const isSameTable = piece.kind === 'row' && this.#last?.kind === 'row' && this.#last.group === piece.group;
    if (this.#last) this.#write(isSameTable ? '\n' : '\n\n');
    const start = this.#length;
    this.#write(clean.text);
    const placed = cells && clean.cells && placedCells(cells, clean.cells, start);
    this.blocks.push({ ...rest, start, end: this.#length, ...(placed && { cells: placed }) });
    this.#last = piece;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #clean({ text, cells, origin }: Piece): { readonly text: string; readonly cells?: readonly string[] } {
    const clean = (each: string): string => {
      const done = cleaned(each);
      if (done.removed) this.met.add('UNSEEN_REMOVED', origin, undefined, done.removed);
      return done.text;
    };
    if (!cells) return { text: linesOf(clean(text)) };
    const texts = cells.map((cell) => oneLine(clean(cell.text)));
    return { text: texts.join('\t'), cells: texts };
  }
}

/** The trimmed lines of a block; empty lines are removed, since they would end it. */
const linesOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/^[ \t\u00A0]+|[ \t\u00A0]+$/g, ''))
    .filter(Boolean)
    .join('\n');

function placedCells(cells: readonly Cell[], texts: readonly string[], from: number): readonly PlacedCell[] {
  let start = from;
  return cells.map(({ text: _, ...cell }, i) => {
    const end = start + texts[i]!.length;
    const placed = { ...cell, start, end };
    start = end + 1;
    return placed;
  });
}
