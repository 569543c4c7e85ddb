import { LISTS } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { at, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';

/** A row of something that is shown in a list, and how many entries of the list it holds. */
export interface Block {
  readonly box: Box;
  readonly count: number;
}

/** Boxes in columns of one width, row by row; those of a row are equally high. */
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

/** What stands in a list that is longer than its picture. */
export const moreWords = (count: number, locale: Locale): string => LISTS[locale].more(count);

/** Beyond this no picture is worth its size. */
const MOST_HEIGHT = 8_000;

/** As many blocks as have room, one under another, and how many entries the others have. */
export function fit(blocks: readonly Block[], gap: number, pen: Pen, width: number, room = MOST_HEIGHT): Box {
  const all = stack(...blocks.map(({ box }) => [gap, box] as const));
  if (all.height <= room) return all;
  for (let shown = blocks.length - 1; shown > 0; shown--) {
    const left = blocks.slice(shown).reduce((sum, { count }) => sum + count, 0);
    const more = piece.aside(moreWords(left, pen.locale), pen, width);
    const box = stack(...blocks.slice(0, shown).map((block) => [gap, block.box] as const), [gap, more]);
    if (box.height <= room || shown === 1) return box;
  }
  return all;
}
