import type { ScoreBoardModel } from '../../../models/widgets/score-board.js';
import { spans } from '../../../geometry/spans.js';
import { largest } from '../largest.js';
import type { Block } from '../blocks.js';
import { rowsOf, type Grid, type Row } from './board-rows.js';
import { scaled, stack, type Box } from '../box.js';
import type { Pen } from '../pieces.js';

/*
 * A board as one picture: tiles in a full grid, separated by hairlines. If the height is fixed, the number of columns
 * is chosen for the largest type; a list too long for that is truncated, with a count of the entries shown.
 */

/** Rows of tiles in the given number of columns; the last tile of a row takes the remaining width. */
export function tileBlocks(model: ScoreBoardModel, pen: Pen, width: number, columns: number): readonly Block[] {
  const wants = model.tiles?.map(({ two, four }) => (columns > 3 ? four : two)) ?? model.entries.map(() => 1);
  const rows = rowsOf(model, { columns, spans: spans(wants, columns) }, pen, width);
  return rows.map((row) => ({ box: row.box(row.least), count: row.count }));
}

/** A board fitted to a height, and how many of its entries it shows. */
export interface Filled {
  readonly box: Box;
  readonly shown: number;
}

/** Minimum type sizes relative to the usual one: for a complete board, and for a truncated one. */
export interface Least {
  readonly whole: number;
  readonly cut: number;
}

/** @param mayGrow whether the box may exceed the height instead of being truncated */
export function boardIn(
  model: ScoreBoardModel,
  pen: Pen,
  width: number,
  room: number,
  least: Least,
  mayGrow: boolean,
): Filled {
  const { entries } = model;
  const whole = best(model, pen, width, room, least.whole);
  if (whole) return { box: whole, shown: entries.length };
  if (mayGrow) {
    const heights = gridsFor(model).map((grid) => ({
      grid,
      height: heightOf(rowsOf(model, grid, pen, width / least.cut)),
    }));
    const { grid } = heights.reduce((low, one) => (one.height < low.height ? one : low));
    return { box: stretched(model, grid, pen, width, 0, least.cut), shown: entries.length };
  }
  const first = (count: number): ScoreBoardModel => ({ ...model, entries: entries.slice(0, count) });
  const shown = mostOf(entries.length - 1, (count) => Boolean(best(first(count), pen, width, room, least.cut)));
  return { box: best(first(shown), pen, width, room, least.cut) ?? alone(first(shown), pen, width, room), shown };
}

/** The greatest count that fits, at least 1, searched from below, so that most of a long list is never laid out. */
function mostOf(count: number, fits: (count: number) => boolean): number {
  let [low, high] = [1, 2];
  while (high <= count && fits(high)) [low, high] = [high, high * 2];
  high = Math.min(high - 1, count);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Minimum width of a tile, relative to the label size: a short name above a figure. */
const MIN_TILE = 6 * 4;

const isHopeless = ({ entries }: ScoreBoardModel, pen: Pen, area: number, share: number): boolean =>
  entries.length * MIN_TILE * (pen.sizes.label * share) ** 2 > area;

/** Scales the first entry down as a whole if it does not fit at any type size. */
function alone(model: ScoreBoardModel, pen: Pen, width: number, room: number): Box {
  const box = stretched(model, { columns: 1, spans: [1] }, pen, width, 0, 0.5);
  return scaled(box, Math.min(1, room / box.height));
}

/** The grid with the largest type, and among those the fullest; undefined if none fits. */
function best(model: ScoreBoardModel, pen: Pen, width: number, room: number, least: number): Box | undefined {
  if (isHopeless(model, pen, width * room, least)) return undefined;
  const draft: Pen = { ...pen, isDraft: true };
  let found: { readonly grid: Grid; readonly share: number; readonly height: number } | undefined;
  for (const grid of gridsFor(model)) {
    const heightAt = (share: number): number => heightOf(rowsOf(model, grid, draft, width / share)) * share;
    const share = largest(found?.share ?? least, (one) => heightAt(one) <= room);
    const height = share === undefined ? 0 : heightAt(share);
    if (share !== undefined && (!found || share > found.share || height > found.height))
      found = { grid, share, height };
  }
  return found && stretched(model, found.grid, pen, width, room, found.share);
}

/** Candidate grids for a board: equal tiles, and tiles sized by their content. */
function gridsFor({ entries, tiles }: ScoreBoardModel): readonly Grid[] {
  const count = entries.length;
  const [from, to] = [
    Math.max(1, Math.floor(Math.sqrt(count) * 0.7)),
    Math.min(count, Math.ceil(Math.sqrt(3 * count))),
  ];
  const all = Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
  const ones = entries.map(() => 1);
  const wide = tiles
    ? (
        [
          ['four', 4],
          ['six', 6],
        ] as const
      ).map(([name, columns]) => ({
        columns,
        spans: spans(
          tiles.slice(0, count).map((tile) => tile[name]),
          columns,
        ),
      }))
    : [];
  return [...all.map((columns) => ({ columns, spans: spans(ones, columns) })), ...wide.filter(() => count > 2)];
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { least }) => sum + least, 0);

/** Stretches the rows to fill their height. */
function stretched(model: ScoreBoardModel, grid: Grid, pen: Pen, width: number, room: number, share: number): Box {
  const rows = rowsOf(model, grid, pen, width / share);
  const spare = Math.max(0, room / share - heightOf(rows)) / rows.length;
  return scaled(stack(...rows.map((row) => [0, row.box(row.least + spare)] as const)), share);
}
