import { LISTS } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { at, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';

/** A row of a list, and how many entries it contains. */
export interface Block {
  readonly box: Box;
  readonly count: number;
}

/** Content of one entry. */
export const alone = (box: Box): readonly Block[] => [{ box, count: 1 }];

/** Boxes in columns of equal width, row by row; boxes of a row have equal height. */
export function grid(boxes: readonly Box[], columns: number, gap: number, width: number): readonly Block[] {
  const column = columnWidth(columns, gap, width);
  const rows: Block[] = [];
  for (let first = 0; first < boxes.length; first += columns) {
    const row = boxes.slice(first, first + columns);
    const height = Math.max(...row.map((box) => box.height));
    const marks = row.flatMap((box, i) => at(i * (column + gap), 0, box));
    rows.push({ box: { width, height, marks }, count: row.length });
  }
  return rows;
}

export const columnWidth = (columns: number, gap: number, width: number): number =>
  (width - gap * (columns - 1)) / columns;

/** Note under a truncated list, in entries. */
export const cutWords = (all: number, shown: number, locale: Locale): string => LISTS[locale].cut(all, shown);

/** Number of entries in blocks. */
export const countOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { count }) => sum + count, 0);

/** Maximum height of a picture; a larger one would be useless. */
const MAX_HEIGHT = 8_000;

/** Stacked blocks, and how many entries they show. */
export interface Fit {
  readonly box: Box;
  readonly shown: number;
}

/** Stacks as many blocks as fit; at least one. */
export function fit(blocks: readonly Block[], gap: number, room: number): Fit {
  let [height, taken, shown] = [0, 0, 0];
  for (const { box, count } of blocks) {
    height += (taken ? gap : 0) + box.height;
    if (shown && height > room) break;
    taken++;
    shown += count;
  }
  return { box: stack(...blocks.slice(0, taken).map(({ box }) => [gap, box] as const)), shown };
}

/** Stacks all blocks, or as many as the maximum height allows with a note of the total. */
export function column(blocks: readonly Block[], gap: number, pen: Pen, width: number): Box {
  const { box, shown } = fit(blocks, gap, MAX_HEIGHT - gap - pen.sizes.label * 1.5);
  const all = countOf(blocks);
  return shown === all ? box : stack([0, box], [gap, piece.aside(cutWords(all, shown, pen.locale), pen, width)]);
}
