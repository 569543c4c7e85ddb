import { PRINTED_IN } from '../../format/locale.js';
import { words as wordsIn } from '../../format/words.js';
import type { TableFigure } from '../../models/widgets/fact-table-figures.js';
import type { FactTableModel, TableColumn, TableRow } from '../../models/widgets/fact-table.js';
import { isSign } from '../../views/fragments.js';
import type { Block } from './blocks.js';
import { at, EMPTY, rule, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { lineOf, type Line } from './measure.js';

/* A table of figures: rows and columns if they fit, else stacked rows. */

/** Minimum width of the row heads relative to the table; and of a column head relative to the label size. */
const NAMES = 0.24;
const HEAD = 4.2;

/** Gap between a number and its unit, relative to the label size. */
const INDENT = 0.2;

export function tableBlocks(model: FactTableModel, pen: Pen, width: number): readonly Block[] {
  const places = placesIn(model, pen, width);
  const head = places ? [{ box: headRow(model, places, pen, width), count: 0 }] : [];
  const rows = model.rows.map((row) => ({
    box: places ? wideRow(row, model, places, pen, width) : narrowRow(row, model, pen, width),
    count: 1,
  }));
  const notes = model.notes.map((note) => ({ box: muted(note, pen, width), count: 0 }));
  return [...head, ...rows, ...notes];
}

/** The right edge and width of a column, and the width after the decimal points. */
interface Place {
  readonly right: number;
  readonly width: number;
  readonly after: number;
}

/** The column positions; undefined if too little width remains for the row heads. */
function placesIn({ columns, rows }: FactTableModel, pen: Pen, width: number): readonly Place[] | undefined {
  const gap = pen.sizes.unit * 3;
  const all = columns.map((_, column) => {
    const figures = rows.flatMap((row) => row.cells[column]!);
    const lines = figures.map((figure) => linesOf(figure, pen));
    const said = figures.filter(isShort).map(({ text }) => lineOf([{ text, style: smallOf(pen) }]).width);
    const after = Math.max(0, ...lines.map((line) => line.after.width)) + pen.sizes.label * INDENT;
    const before = Math.max(0, ...lines.map((line) => line.before.width));
    return { after, width: Math.max(before + after, pen.sizes.label * HEAD, ...said) + gap };
  });
  const taken = all.reduce((sum, one) => sum + one.width, 0);
  if (width - taken < width * NAMES) return undefined;
  // Distributes the spare width, so that no column is far from its heads.
  const spare = (width - taken - width * NAMES) / (columns.length + 1);
  const wide = all.map((one) => ({ ...one, width: one.width + spare }));
  const start = width - wide.reduce((sum, one) => sum + one.width, 0);
  return wide.map((one, i) => ({
    ...one,
    right: start + wide.slice(0, i + 1).reduce((sum, { width: w }) => sum + w, 0),
  }));
}

/** A figure split at its decimal point; empty without a number. */
function linesOf(figure: TableFigure, pen: Pen): { readonly before: Line; readonly after: Line } {
  const { before, number, fraction, tail, ahead } = figure;
  const size = pen.sizes.label * 0.94;
  const style = piece.styleOf(pen, size, ahead ? 'muted' : 'ink', ahead ? 'text' : 'strong');
  const small = smallOf(pen);
  const span = (said: string, of = style, gap = 0) => (said ? [{ text: said, style: of, gap }] : []);
  return {
    before: lineOf([...span(before, small), ...span(number)]),
    after: lineOf([...span(fraction), ...span(tail, small, size * (isSign(tail) ? 0 : 0.12))]),
  };
}

/** Short text without a number stays on one line; longer text wraps. */
const isShort = ({ number, text }: TableFigure): boolean => !number && text.length <= 8;

const smallOf = (pen: Pen) => piece.styleOf(pen, pen.sizes.small, 'ink');

const muted = (text: string, pen: Pen, width: number): Box =>
  piece.words(text, piece.styleOf(pen, pen.sizes.small, 'muted'), width);

const nameBox = (parts: readonly string[], pen: Pen, width: number): Box =>
  stack(
    [0, piece.words(parts[0] ?? '', piece.styleOf(pen, pen.sizes.label * 0.94, 'ink'), width)],
    ...parts.slice(1).map((part) => [0, muted(part, pen, width)] as const),
  );

const headWords = ({ parts, unit, remarks }: TableColumn): readonly string[] =>
  [...parts, unit, ...remarks].filter(Boolean);

function headRow({ corner, columns }: FactTableModel, places: readonly Place[], pen: Pen, width: number): Box {
  const gap = pen.sizes.unit * 3;
  const heads = columns.map((column, i) => {
    const room = places[i]!.width - gap;
    return stack(...headWords(column).map((text) => [0, atRight(muted(text, pen, room), room)] as const));
  });
  const height = Math.max(...heads.map((box) => box.height));
  const marks = heads.flatMap((box, i) => at(places[i]!.right - box.width, height - box.height, box));
  const name = muted(corner, pen, nameWidth(places) - gap);
  return { width, height, marks: [...at(0, height - name.height, name), ...marks] };
}

const nameWidth = (places: readonly Place[]): number => places[0]!.right - places[0]!.width;

function wideRow(row: TableRow, { none }: FactTableModel, places: readonly Place[], pen: Pen, width: number): Box {
  const gap = pen.sizes.unit * 3;
  const name = nameBox(row.parts, pen, nameWidth(places) - gap);
  const cells = row.cells.map((cell, i) => cellBox(cell, places[i]!, none, pen));
  const height = Math.max(name.height, ...cells.map((box) => box.height));
  const marks = cells.flatMap((box, i) => at(places[i]!.right - places[i]!.width, 0, box));
  return stack([0, rule(width)], [pen.sizes.unit * 2, { width, height, marks: [...at(0, 0, name), ...marks] }]);
}

function cellBox(cell: readonly TableFigure[], place: Place, none: string, pen: Pen): Box {
  if (!cell.length) return atRight(muted(none, pen, place.width), place.width);
  return stack(...cell.map((figure) => [0, figureBox(figure, place, pen)] as const));
}

const atRight = (box: Box, width: number): Box => ({ ...box, width, marks: [...at(width - box.width, 0, box)] });

function figureBox(figure: TableFigure, { width, after }: Place, pen: Pen): Box {
  const size = pen.sizes.label * 0.94;
  const lines = linesOf(figure, pen);
  const y = size * 1.1;
  // Leading spaces are not rendered.
  const indent = figure.fraction || isSign(figure.tail) ? 0 : size * INDENT;
  const set: Box = figure.number
    ? {
        width,
        height: size * 1.5,
        marks: [
          { kind: 'text', x: width - after, y, line: lines.before, anchor: 'end' },
          ...(lines.after.spans.length
            ? [{ kind: 'text', x: width - after + indent, y, line: lines.after, anchor: 'start' } as const]
            : []),
        ],
      }
    : atRight(
        piece.words(figure.text, piece.styleOf(pen, pen.sizes.small, figure.missing ? 'muted' : 'ink'), width),
        width,
      );
  return stack([0, set], ...belowOf(figure, pen, width).map((box) => [0, atRight(box, width)] as const));
}

/** Notes under a figure. */
const belowOf = ({ beside, remarks }: TableFigure, pen: Pen, width: number): readonly Box[] => [
  beside ? piece.words(beside, piece.styleOf(pen, pen.sizes.small, 'muted', 'text', PRINTED_IN), width) : EMPTY,
  ...remarks.map((remark) => muted(remark, pen, width)),
];

/** A row with stacked figures, each after its column's head. */
function narrowRow(row: TableRow, { columns, none }: FactTableModel, pen: Pen, width: number): Box {
  const { colon, separator } = wordsIn(pen.locale);
  const size = pen.sizes.label * 0.94;
  const lines = row.cells.map((cell, i) => {
    const { parts, remarks } = columns[i]!;
    const head = [...parts, ...remarks].join(separator);
    const said = cell.map(({ text }) => text).join(separator) || none;
    const below = cell.flatMap((figure) => belowOf(figure, pen, width));
    return stack(
      [0, piece.words(head + colon + said, piece.styleOf(pen, size, 'ink'), width)],
      ...below.map((box) => [0, box] as const),
    );
  });
  return stack(
    [0, rule(width)],
    [pen.sizes.unit * 3, piece.words(row.parts.join(separator), piece.styleOf(pen, size, 'ink', 'strong'), width)],
    ...lines.map((box) => [pen.sizes.unit, box] as const),
  );
}
