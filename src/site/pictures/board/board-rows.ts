import type { ScoreBoardModel } from '../../../models/widgets/score-board.js';
import { at, rect, rule, stack, type Box, type Mark } from '../box.js';
import type { Pen } from '../pieces.js';
import { tileOf, type Tile } from './tiles.js';

/* The tiles of a board in full rows, separated by hairlines. */

/** Number of columns, and how many each tile spans. */
export interface Grid {
  readonly columns: number;
  readonly spans: readonly number[];
}

/** A row of tiles. */
export interface Row {
  readonly count: number;
  readonly least: number;
  /** The row at the given height, or at its minimum height if that is larger. */
  box(height: number): Box;
}

/** Padding of a tile, relative to the label size; and the gap between its content and its standings. */
const PAD = 0.65;
const GAP = 0.5;

/** The rows of a board in a grid. */
export function rowsOf(
  { entries, isNumbered }: ScoreBoardModel,
  { columns, spans: wide }: Grid,
  pen: Pen,
  width: number,
): readonly Row[] {
  const pad = pen.sizes.label * PAD;
  const rows: Row[] = [];
  let [first, used] = [0, 0];
  entries.forEach((_, index) => {
    used += wide[index]!;
    if (used < columns && index < entries.length - 1) return;
    const cells = entries.slice(first, index + 1).map((entry, i) => {
      const span = (wide[first + i]! / columns) * width;
      const isEnd = [i === 0, first + i === index] as const;
      const inner = span - (isEnd[0] ? 0 : pad) - (isEnd[1] ? 0 : pad);
      return { span, left: isEnd[0] ? 0 : pad, tile: tileOf(entry, isNumbered ? entry.number : '', pen, inner) };
    });
    rows.push(rowOf(cells, pen, width));
    [first, used] = [index + 1, 0];
  });
  return rows;
}

interface Cell {
  readonly span: number;
  readonly left: number;
  readonly tile: Tile;
}

function rowOf(cells: readonly Cell[], pen: Pen, width: number): Row {
  const [pad, gap] = [pen.sizes.label * PAD, pen.sizes.label * GAP];
  const heights = cells.map(({ tile: { top, foot } }) => stack([0, top], [gap, foot]).height);
  return {
    count: cells.length,
    least: Math.max(...heights) + 2 * pad,
    box: (height) => {
      let x = 0;
      const marks = cells.flatMap(({ span, left, tile: { top, foot } }, i): readonly Mark[] => {
        const line = i ? at(x, 0, rect(1, height, 'rule')) : [];
        const inside = [...at(x + left, pad, top), ...at(x + left, height - pad - foot.height, foot)];
        x += span;
        return [...line, ...inside];
      });
      return { width, height, marks: [...rule(width).marks, ...marks] };
    },
  };
}
