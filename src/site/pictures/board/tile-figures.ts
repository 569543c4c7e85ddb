import { PRINTED_IN } from '../../../format/locale.js';
import type { BoardFactModel } from '../../../models/widgets/score-board.js';
import { isSign } from '../../../views/fragments.js';
import { paragraph, stack, type Box } from '../box.js';
import { widthOf, lineOf, type Span } from '../measure.js';
import * as piece from '../pieces.js';
import type { Pen } from '../pieces.js';

/* The figures of a tile: as large as fits, and never broken within a number. */

type Figure = NonNullable<BoardFactModel['figure']>;

/** Sizes in a tile, relative to the label size. */
const FIGURE = 2;
const ONLY_FIGURE = 2.3;
export const NOTE = 0.84;
export const MARK = 0.94;

/** Gap between two adjacent figures, and between a ring and its text. */
export const GAP = 0.8;

/** Diameters of a ring next to its figure, relative to the label size: the largest that leaves the unit in its line. */
const RINGS = [3.2, 2.8, 2.4, 2.2];

/** Sizes relative to the usual one that are tried before the unit moves to its own line. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
const MIN_FIGURE = 0.7;

/** The common size of an entry's figures: limited by the widest; a number is never broken. */
export function figureSize(facts: readonly BoardFactModel[], pen: Pen, room: number): number {
  const size = pen.sizes.label * (facts.length === 1 ? ONLY_FIGURE : FIGURE);
  const shares = facts.flatMap(({ figure, ring }) => {
    if (!figure) return [];
    const wide = ring ? ringSpace(figure, pen, room) : room;
    const share = SHARES.find((one) => lineOf(piece.figureSpans(figure, pen, size * one)).width <= wide);
    return [share ?? MIN_FIGURE, numberShare(figure, size, pen, wide)];
  });
  return size * Math.min(1, ...shares);
}

/** The scale at which a number with its sign fills its width. */
function numberShare({ number, unit }: Figure, size: number, pen: Pen, width: number): number {
  const parts = { before: '', number, unit: isSign(unit) ? unit : '', after: '', text: '' };
  return number ? width / lineOf(piece.figureSpans(parts, pen, size)).width : 1;
}

/** The diameter of the ring next to a figure; 0 if the figure would get too small there. */
export function ringSize(figure: Figure, pen: Pen, width: number): number {
  const { label } = pen.sizes;
  const roomFor = (ring: number): number => width - label * (ring + GAP);
  const least = lineOf(piece.figureSpans(figure, pen, label * ONLY_FIGURE * MIN_FIGURE)).width;
  const ring = RINGS.find((one) => least <= roomFor(one)) ?? RINGS[0]!;
  const room = roomFor(ring);
  return room > 0 && numberShare(figure, label * FIGURE, pen, room) >= MIN_FIGURE ? label * ring : 0;
}

/** The width next to a ring; the full width if there is none. */
export function ringSpace(figure: Figure, pen: Pen, width: number): number {
  const ring = ringSize(figure, pen, width);
  return ring ? width - ring - pen.sizes.label * GAP : width;
}

/** A figure of a title, on one line with its name; undefined if it does not fit, or has further details. */
export function inLine(fact: BoardFactModel, pen: Pen, width: number): Box | undefined {
  const { label, figure, change, standings, period, ring } = fact;
  const { label: size } = pen.sizes;
  if (!figure || figure.said || figure.beside || change || standings.length || period || ring) return undefined;
  const [first, ...rest] = piece.figureSpans(figure, pen, size * 1.5);
  const name: Span = { text: label, style: piece.styleOf(pen, size, 'muted') };
  const whole = lineOf([name, { ...first!, gap: size * 0.5 }, ...rest]);
  return whole.width <= width ? paragraph([whole], 1.15) : undefined;
}

/** A figure with its text form, or with the Chinese original of a translated figure, on the same line if it fits. */
export function figureBox(view: Figure, size: number, pen: Pen, width: number): Box {
  const { said, beside: printed } = view;
  const { label } = pen.sizes;
  const style = piece.styleOf(pen, label * NOTE, 'muted', 'text', said ? pen.locale : PRINTED_IN);
  const box = piece.figure(view, pen, size, width, 'ink', [1]);
  const note = said || printed;
  const isOneLine = box.marks.length === 1 && box.width + label * 0.4 + widthOf(note, style) * 1.04 <= width;
  const line = box.marks[0];
  if (note && isOneLine && line?.kind === 'text') {
    const spans = [...line.line.spans, { text: note, style, gap: label * 0.4 }];
    return { ...box, marks: [{ ...line, line: lineOf(spans) }] };
  }
  return stack([0, box], [0, piece.words(note, style, width)]);
}

/** A change shown as the figure itself. */
export const changeAlone = (change: NonNullable<BoardFactModel['change']>, pen: Pen, width: number): Box =>
  piece.changeFigure(
    change,
    { ...pen, sizes: { ...pen.sizes, label: pen.sizes.label * MARK } },
    pen.sizes.label * FIGURE,
    width,
  );
