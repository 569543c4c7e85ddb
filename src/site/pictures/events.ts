import { LANGUAGES } from '../../format/words/languages.js';
import { textOf } from '../../format/phrase.js';
import type { EventDetail, EventLineParts, EventView } from '../../models/widgets/event-line.js';
import { columnWidth, type Block } from './blocks.js';
import { at, beside, EMPTY, rect, stack, type Box, type Mark } from './box.js';
import { marks } from './marks.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { ringBox } from './ring.js';

/* Events in equal columns, as on the page: each with its strip of months, its month, its text, and its figures. */

/** The month boundaries of a strip, and the part an event covers; absent if its month is unknown. */
interface Strip {
  readonly bounds: readonly number[];
  readonly placed?: { readonly x: number; readonly width: number };
}

interface Card {
  readonly when: readonly string[];
  readonly strip?: Strip;
  readonly event: EventView;
}

/** Column width relative to the label size; “28 September 2024” is wider than 9月28日. */
const COLUMN = { han: 5.8, latin: 8 } as const;
const MAX_COLUMNS = 4;

export function eventBlocks(
  { events, undated, bounds = [] }: EventLineParts,
  pen: Pen,
  width: number,
): readonly Block[] {
  const hasStrip = events.length > 0 && bounds.length > 0;
  const cards: readonly Card[] = [
    ...events.map((event) => ({ when: [event.date], event, ...(hasStrip && { strip: { bounds, placed: event } }) })),
    // A bracketed remark starts a new line.
    ...undated.flatMap(({ when, events: list }) => {
      const lines = when.map((one) => textOf([one]));
      return list.map((event) => ({ when: lines, event, ...(hasStrip && { strip: { bounds } }) }));
    }),
  ];
  const gap = pen.sizes.unit * 6;
  const column = pen.sizes.label * COLUMN[LANGUAGES[pen.locale].script];
  const most = Math.max(1, Math.min(MAX_COLUMNS, Math.floor((width + gap) / (column + gap))));
  // Balanced rows: six become three and three, not four and two.
  const columns = Math.ceil(cards.length / Math.ceil(cards.length / most));
  const room = columnWidth(columns, gap, width);
  return Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) => {
    const own = cards.slice(row * columns, (row + 1) * columns);
    return { count: own.length, box: rowBox(own, pen, room, gap, width) };
  });
}

/** Aligns the texts of a row's cards, and their figures. */
function rowBox(cards: readonly Card[], pen: Pen, column: number, gap: number, width: number): Box {
  const { unit } = pen.sizes;
  const heads = cards.map((card) => headBox(card, pen, column));
  const names = cards.map(({ event }) => nameBox(event, pen, column));
  const said = cards.map(({ event }) => saidBox(event, pen, column));
  const line = (boxes: readonly Box[]): Box => ({
    width,
    height: Math.max(0, ...boxes.map(({ height }) => height)),
    marks: boxes.flatMap((box, i) => at(i * (column + gap), 0, box)),
  });
  return stack([0, line(heads)], [unit, line(names)], [unit * 2, line(said)]);
}

/** Height of a strip of months, relative to the label size. */
const STRIP = 0.42;

function headBox({ when, strip }: Card, pen: Pen, width: number): Box {
  const { label } = pen.sizes;
  const date = ([first = '', ...rest]: readonly string[]): Box =>
    stack(
      [
        0,
        piece.words(
          first,
          piece.styleOf(pen, label * 1.25, strip?.placed || !strip ? 'accent' : 'muted', 'strong'),
          width,
        ),
      ],
      ...rest.map((text) => [0, piece.words(text, piece.styleOf(pen, pen.sizes.small, 'muted'), width)] as const),
    );
  return stack([0, strip ? stripBox(strip, width, label * STRIP) : EMPTY], [label * 0.25, date(when)]);
}

function stripBox({ bounds, placed }: Strip, width: number, height: number): Box {
  const line = height / 5;
  const stretch = placed ? at(placed.x * width, 0, rect(Math.max(placed.width * width, line), height, 'accent')) : [];
  const gaps = bounds.flatMap((x): readonly Mark[] => at(x * width - line / 2, 0, rect(line, height, 'ground')));
  return { width, height, marks: [...rect(width, height, 'quiet').marks, ...stretch, ...gaps] };
}

const nameBox = ({ label }: EventView, pen: Pen, width: number): Box =>
  piece.words(label, piece.styleOf(pen, pen.sizes.label, 'ink', 'strong'), width);

const saidBox = (event: EventView, pen: Pen, width: number): Box =>
  stack(
    [0, marks(event, pen, width, pen.sizes.small)],
    ...event.details.map((detail) => [pen.sizes.unit * 2, detailBox(detail, pen, width)] as const),
  );

/** Diameter of a detail's ring, relative to the label size. */
const RING = 2.2;

function detailBox({ label: of, text, figure, more = '', length, ring }: EventDetail, pen: Pen, width: number): Box {
  const { unit, label: size } = pen.sizes;
  const note = pen.sizes.small;
  const muted = piece.styleOf(pen, note, 'muted');
  const room = ring ? width - size * (RING + 0.5) : width;
  const value = stack(
    [0, figure ? piece.figure(figure, pen, size * 1.3, room) : EMPTY],
    [0, figure ? piece.figureNotes(figure, { ...pen, sizes: { ...pen.sizes, label: note / 0.9 } }, room) : EMPTY],
    [0, figure ? EMPTY : piece.words(text, piece.styleOf(pen, size * 0.94, 'ink', 'strong'), room)],
  );
  return stack(
    [0, piece.words(of, muted, width)],
    [unit / 2, ring ? beside(ringBox(ring, size * RING), size * 0.5, value) : value],
    [0, piece.words(more, muted, width)],
    [unit, length === undefined ? EMPTY : rect(Math.max(1, length * width), size * 0.3, 'accent')],
  );
}
