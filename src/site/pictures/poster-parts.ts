import { at, EMPTY, rule, stack, type Box, type Mark } from './box.js';
import type { Content } from './content.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';

/* The header and footer of a poster. */

/** Title sizes of a list, relative to the usual one: on one line in the first that fits, else on two in the last. */
const TITLES = [1.5, 1.35, 1.2, 1.05];

/** The title of a list and its report: on one line if they fit, else the report above. */
export function headOf(report: string, content: Content, pen: Pen, width: number): Box {
  const { unit, small } = pen.sizes;
  const whose = piece.words(report, piece.styleOf(pen, small * 1.08, 'on-band-muted'), width, 2);
  if (!content.isList) return whose;
  const sizes = TITLES.map((share) => titleBox(content.title, pen.sizes.title * share, pen, width));
  const title = sizes.find(({ marks }) => marks.length === 1) ?? sizes[sizes.length - 1]!;
  if (title.marks.length > 1 || title.width + whose.width + unit * 6 > width) return stack([0, whose], [unit, title]);
  const y = baseline(title) - baseline(whose);
  return { ...title, width, marks: [...title.marks, ...at(width, y, endAligned(whose))] };
}

const titleBox = (text: string, size: number, pen: Pen, width: number): Box =>
  piece.words(text, piece.styleOf(pen, size, 'on-band', 'strong'), width, 3);

const baseline = ({ marks: [first] }: Box): number => first?.y ?? 0;

/** The source and its address: on one line if they fit. */
export function footOf(content: Content, pen: Pen, width: number, address: string): Box {
  const { unit, small } = pen.sizes;
  const meta = piece.meta(content.period, content.sources, pen, width);
  const where = piece.words(address, piece.styleOf(pen, small, 'muted'), width, 2);
  const isOneLine = where.marks.length === 1 && meta.width + where.width + unit * 6 < width;
  const lines = isOneLine
    ? { ...meta, width, marks: [...meta.marks, ...at(width, 0, endAligned(where))] }
    : stack([0, meta], [0, where]);
  return lines.height ? stack([0, rule(width)], [unit * 2, lines]) : EMPTY;
}

/** Right-aligned text; a reader's font may have another width than the measured one. */
const endAligned = (box: Box): Box => ({
  ...box,
  marks: box.marks.map((mark): Mark => (mark.kind === 'text' ? { ...mark, anchor: 'end' } : mark)),
});
