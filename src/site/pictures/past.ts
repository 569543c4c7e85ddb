import { PRINTED_IN } from '../../format/locale.js';
import { LANGUAGES } from '../../format/words/languages.js';
import type { CompareRow, OneSided, ReportCompareModel } from '../../models/widgets/report-compare.js';
import type { PlainFigure } from '../../models/parts/figure-view.js';
import type { TrendLineModel, TrendPointView } from '../../models/widgets/trend-line.js';
import { alone, type Block } from './blocks.js';
import { at, rule, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { plotBox } from './plot.js';

/* Comparisons of several reports: a figure over the years, and two reports fact by fact. */

/** Minimum width of a period next to others, relative to the label size. */
const PERIOD = 5.6;

/** Height of a line plot relative to the label size: the preferred one, and the minimum for a fixed-height picture. */
const PLOT = 6;
const LOW = 2.4;

/** Type scales tried in a fixed-height picture, before everything is scaled down with empty margins. */
const SHARES_OF_TYPE = [1, 0.85, 0.72, 0.6, 0.5];

export function trendBlocks(model: TrendLineModel, pen: Pen, width: number): readonly Block[] {
  const boxes = SHARES_OF_TYPE.map((share) => trendBox(model, withType(pen, share), width));
  const box = boxes.find(({ height }) => height <= (pen.room ?? Infinity)) ?? boxes[boxes.length - 1]!;
  return alone(box);
}

const withType = (pen: Pen, share: number): Pen => ({
  ...pen,
  sizes: Object.fromEntries(
    Object.entries(pen.sizes).map(([name, px]) => [name, px * share]),
  ) as unknown as Pen['sizes'],
});

function trendBox({ label, points, drawing }: TrendLineModel, pen: Pen, width: number): Box {
  const { unit } = pen.sizes;
  const column = width / points.length;
  const name = piece.label(label, pen, width);
  if (!drawing || column < pen.sizes.label * PERIOD) {
    const rows = points.map((point) => [unit * 3, besidePeriod(point, pen, width)] as const);
    return stack([0, name], [unit * 4, stack(...rows)]);
  }
  const figures = columns(
    points.map((point) => pointBox(point, pen, column - unit * 2)),
    column,
    'bottom',
  );
  const periods = columns(
    points.map(({ period }) => periodBox(period, pen, column)),
    column,
    'top',
  );
  const left =
    (pen.room ?? Infinity) - name.height - figures.height - periods.height - unit * 8 - pen.sizes.small * 1.4;
  const plot = plotBox(drawing, pen, width, pen.sizes.label * Math.min(PLOT, Math.max(LOW, left / pen.sizes.label)));
  return stack([0, name], [unit * 4, figures], [unit * 2 + pen.sizes.small * 1.4, plot], [unit * 2, periods]);
}

const periodBox = (period: string, pen: Pen, width: number): Box =>
  piece.words(period, piece.styleOf(pen, pen.sizes.label * 0.94, 'muted'), width);

/** A figure with its change and note. */
function pointBox({ figure, change, note }: TrendPointView, pen: Pen, width: number): Box {
  const { unit, small, compact } = pen.sizes;
  return stack(
    [0, piece.figure(figure, pen, compact, width)],
    [0, piece.figureNotes(figure, { ...pen, sizes: { ...pen.sizes, label: small / 0.9 } }, width)],
    [unit / 2, piece.words(note, piece.styleOf(pen, small, 'warning'), width)],
    [unit / 2, piece.change(change && { ...change, judgement: '' }, pen, width, small)],
  );
}

/** Layout when the periods do not fit side by side. */
function besidePeriod(point: TrendPointView, pen: Pen, width: number): Box {
  const left = pen.sizes.label * 6;
  const figure = pointBox(point, pen, width - left);
  const marks = [...at(0, pen.sizes.unit, periodBox(point.period, pen, left)), ...at(left, 0, figure)];
  return { width, height: Math.max(figure.height, pen.sizes.label * 1.5), marks };
}

/** Boxes centred in columns of equal width. */
function columns(boxes: readonly Box[], column: number, align: 'top' | 'bottom'): Box {
  const height = Math.max(...boxes.map((box) => box.height));
  const marks = boxes.flatMap((box, index) =>
    at(index * column + (column - box.width) / 2, align === 'top' ? 0 : height - box.height, box),
  );
  return { width: column * boxes.length, height, marks };
}

/** Below this width, the parts of a row are stacked; “billion yuan” is wider than 亿元. */
const NARROW = { han: 400, latin: 520 } as const;

/** Column widths: the fact, its two figures, the result. */
const SHARES = [0.34, 0.2, 0.2, 0.26] as const;

export function compareBlocks(model: ReportCompareModel, pen: Pen, width: number): readonly Block[] {
  const isWide = width >= NARROW[LANGUAGES[pen.locale].script];
  const rows = model.rows.map((row) => ({
    box: isWide ? wideRow(row, pen, width) : narrowRow(row, model.heads, pen, width),
    count: 1,
  }));
  const head = isWide && rows.length ? [{ box: headRow(model.heads, pen, width), count: 0 }] : [];
  return [...head, ...rows, ...model.oneSided.map((side) => sideBlock(side, pen, width))];
}

const headText = ({ text, note }: ReportCompareModel['heads']['earlier']): string =>
  [text, note].filter(Boolean).join(' · ');

const headRow = ({ fact, earlier, later, computed }: ReportCompareModel['heads'], pen: Pen, width: number): Box =>
  cells(
    [fact, headText(earlier), headText(later), computed].map((text) => (room: number) => muted(text, pen, room)),
    pen,
    width,
  );

const muted = (text: string, pen: Pen, width: number): Box =>
  piece.words(text, piece.styleOf(pen, pen.sizes.small, 'muted'), width);

/** Places the parts of a row in their columns. */
function cells(parts: readonly ((room: number) => Box)[], pen: Pen, width: number): Box {
  const gap = pen.sizes.unit * 3;
  const boxes = parts.map((part, index) => part(width * SHARES[index]! - gap));
  const places = SHARES.map((_, index) => SHARES.slice(0, index).reduce((sum, share) => sum + share * width, 0));
  const height = Math.max(...boxes.map((box) => box.height));
  return { width, height, marks: boxes.flatMap((box, index) => at(places[index]!, 0, box)) };
}

const wideRow = (row: CompareRow, pen: Pen, width: number): Box =>
  stack(
    [0, rule(width)],
    [
      pen.sizes.unit * 2,
      cells(
        [
          (room) => nameBox(row.label, pen, room),
          (room) => figureBox(row.earlier, pen, room),
          (room) => figureBox(row.later, pen, room),
          (room) => outcomeBox(row, pen, room),
        ],
        pen,
        width,
      ),
    ],
  );

function narrowRow(row: CompareRow, { earlier, later }: ReportCompareModel['heads'], pen: Pen, width: number): Box {
  const { unit } = pen.sizes;
  const dated = (head: string, figure: PlainFigure): Box =>
    stack([0, muted(head, pen, width)], [0, figureBox(figure, pen, width)]);
  return stack(
    [0, rule(width)],
    [unit * 3, nameBox(row.label, pen, width)],
    [unit, dated(headText(earlier), row.earlier)],
    [unit, dated(headText(later), row.later)],
    [unit, outcomeBox(row, pen, width)],
  );
}

const nameBox = (text: string, pen: Pen, width: number): Box =>
  piece.words(text, piece.styleOf(pen, pen.sizes.label * 0.94, 'ink'), width);

const figureBox = ({ text, beside }: PlainFigure, pen: Pen, width: number): Box =>
  stack(
    [0, piece.words(text, piece.styleOf(pen, pen.sizes.label * 0.94, 'ink', 'strong'), width)],
    [0, piece.words(beside, piece.styleOf(pen, pen.sizes.small, 'muted', 'text', PRINTED_IN), width)],
  );

/** The computed change between two figures, or why there is none. */
function outcomeBox({ computed, reason }: CompareRow, pen: Pen, width: number): Box {
  const size = pen.sizes.label * 0.94;
  const changes = computed.map(({ direction, tone, text }) => {
    return [0, piece.change({ direction, tone, text, judgement: '' }, pen, width, size)] as const;
  });
  return reason ? muted(reason, pen, width) : stack(...changes);
}

/** The number of facts in only one of the reports: showing them all would make the picture too long. */
const sideBlock = ({ title, note }: OneSided, pen: Pen, width: number): Block => ({
  box: stack([0, rule(width)], [pen.sizes.unit * 2, nameBox([title, note].filter(Boolean).join(' · '), pen, width)]),
  count: 0,
});
