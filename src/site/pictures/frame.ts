import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { columnWidth, fit, grid, moreWords } from './blocks.js';
import { at, EMPTY, rect, rule, stack, type Box, type Mark } from './box.js';
import type { Content } from './content.js';
import type { Format } from './formats.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';

/** What stands around the content: how large the whole is, and its marks. */
export interface Framed {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** @param address where the subject's page is, as it is printed on a poster */
export function framed(content: Content, report: Report, format: Format, locale: Locale, address: string): Framed {
  const pen: Pen = { sizes: format.sizes, locale };
  return format.isPoster ? poster(content, report, format, pen, address) : card(content, format, pen);
}

/** A height that is whole px in the file too, whose scale may end in a half. */
const wholePx = (height: number): number => 2 * Math.ceil(height / 2);

const heading = ({ title, isList }: Content, pen: Pen, width: number): Box =>
  isList ? piece.words(title, piece.styleOf(pen, pen.sizes.title, 'ink', 'strong'), width, 3) : EMPTY;

/** The plate of a widget: surface, hairline, padding. */
function card(content: Content, { width, pad, sizes: { unit } }: Format, pen: Pen): Framed {
  const inner = width - 2 * pad;
  const body = stack(
    [0, heading(content, pen, inner)],
    [unit * 5, fit(content.blocks(pen, inner), unit * 5, pen, inner)],
    [unit * 4, piece.meta(content.period, content.sources, pen, inner)],
  );
  const height = wholePx(body.height + 2 * pad);
  const edge = rect(width, height, 'rule', { radius: 3, outline: 1 });
  return { width, height, marks: [...edge.marks, ...at(pad, pad, body)] };
}

/** A poster has a head that says whose report it is, and a foot that says where that can be checked. */
function poster(content: Content, report: Report, format: Format, pen: Pen, address: string): Framed {
  const { width, height: least, pad, isFixed, sizes } = format;
  const inner = width - 2 * pad;
  const isShort = isFixed && content.isList;
  const head = headOf(report, content, pen, inner);
  const foot = footOf(
    content,
    pen,
    inner,
    [isShort && leftOut(content, pen, inner), address].filter(Boolean).join(' · '),
  );
  const air = sizes.unit * (isShort ? 4 : 6);
  const around = head.height + foot.height + 2 * pad + 2 * air;
  const room = isFixed ? least - around : undefined;
  const full = { ...pen, ...(room && { room }) };
  const body =
    isShort && room !== undefined
      ? filling(content, pen, inner, room)
      : fit(content.blocks(full, inner), sizes.unit * 5, full, inner, room);
  const height = isFixed ? least : Math.max(least, wholePx(around + body.height));
  const shrunk = room !== undefined && body.height > room ? scaled(body, room / body.height) : body;
  // A single figure stands in the optical middle of what is left; a list begins below the head.
  const free = Math.max(0, height - around - shrunk.height);
  const y = pad + head.height + air + free * (content.isList && !isShort ? 0 : 0.42);
  return {
    width,
    height,
    marks: [...at(pad, pad, head), ...at(pad, y, shrunk), ...at(pad, height - pad - foot.height, foot)],
  };
}

/** How many entries of a list stand side by side in a picture that can't grow. */
const CELLS = 3;

/** The first entries of a list, side by side. */
function inShort(content: Content, pen: Pen, width: number): Box {
  const gap = pen.sizes.unit * 6;
  const cells = content.cells(pen, columnWidth(CELLS, gap, width));
  const [row] = grid(cells.slice(0, CELLS), CELLS, gap, width);
  return row?.box ?? EMPTY;
}

/** How many entries there are beyond those: said beside the address where they are. */
function leftOut(content: Content, pen: Pen, width: number): string {
  const left = content.cells(pen, width).length - CELLS;
  return left > 0 ? moreWords(left, pen.locale) : '';
}

/** How much smaller a short list may be, step by step, before it is made smaller as a whole. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6];

/** The first entries of a list as large as they have room, over the whole width: a smaller size has wider columns. */
function filling(content: Content, pen: Pen, width: number, room: number): Box {
  const boxes = SHARES.map((share) => scaled(inShort(content, pen, width / share), share));
  return boxes.find(({ height }) => height <= room) ?? boxes[boxes.length - 1]!;
}

/** A short rule in the accent, the report's title, and that of a list. */
function headOf(report: Report, content: Content, pen: Pen, width: number): Box {
  const { unit, small } = pen.sizes;
  const name = piece.words(pick(report.title, pen.locale), piece.styleOf(pen, small * 1.08, 'muted'), width, 2);
  return stack(
    [0, rect(unit * 10, unit * 0.75, 'accent')],
    [unit * 2.5, name],
    [unit * 2, heading(content, pen, width)],
  );
}

/** Whose word it is, and where it can be checked: on one line where there is room. */
function footOf(content: Content, pen: Pen, width: number, address: string): Box {
  const { unit, small } = pen.sizes;
  const meta = piece.meta(content.period, content.sources, pen, width);
  const where = piece.words(address, piece.styleOf(pen, small, 'muted'), width, 2);
  const isOneLine = where.marks.length === 1 && meta.width + where.width + unit * 6 < width;
  const lines = isOneLine
    ? { ...meta, width, marks: [...meta.marks, ...at(width, 0, rightAligned(where))] }
    : stack([0, meta], [0, where]);
  return stack([0, rule(width)], [unit * 2.5, lines]);
}

/** Lines that end where the box begins; a reader's own font may have another width than the one that is measured. */
const rightAligned = (box: Box): Box => ({
  ...box,
  marks: box.marks.map((mark) => (mark.kind === 'text' ? { ...mark, anchor: 'end' } : mark)),
});

/** A content that is too high for a fixed picture, made smaller as a whole. */
function scaled(box: Box, share: number): Box {
  return {
    width: box.width * share,
    height: box.height * share,
    marks: box.marks.map((mark) => scaledMark(mark, share)),
  };
}

function scaledMark(mark: Mark, share: number): Mark {
  const place = { x: mark.x * share, y: mark.y * share };
  if (mark.kind === 'path') return { ...mark, ...place, scale: mark.scale * share };
  if (mark.kind === 'rect') return { ...mark, ...place, width: mark.width * share, height: mark.height * share };
  const spans = mark.line.spans.map(({ text, style, gap = 0 }) => ({
    text,
    style: { ...style, size: style.size * share },
    gap: gap * share,
  }));
  return { ...mark, ...place, line: { spans, width: mark.line.width * share } };
}
