import { LANGUAGES, LISTS } from '../../../format/words/languages.js';
import type { BoardEntryModel, BoardFactModel } from '../../../models/widgets/score-board.js';
import type { StandingMarks } from '../../../models/parts/standing-view.js';
import { columnWidth } from '../blocks.js';
import { at, beside, EMPTY, flow, paragraph, stack, type Box } from '../box.js';
import { marks } from '../marks.js';
import * as piece from '../pieces.js';
import type { Pen } from '../pieces.js';
import { ringBox } from '../ring.js';
import { balanced } from '../wrap.js';
import type { Span } from '../measure.js';
import { changeAlone, figureBox, figureSize, GAP, inLine, MARK, NOTE, ringSize, ringSpace } from './tile-figures.js';

/* One entry of a board in its tile: content at the top, standings at the bottom, where they align within a row. */

/** The parts of a tile; its row decides the distance between them. */
export interface Tile {
  readonly top: Box;
  readonly foot: Box;
}

const HEADLINE = { han: 1.3, latin: 1.15 } as const;

/** Minimum width of figures side by side, relative to the label size. */
const BESIDE = { han: 7.4, latin: 11 } as const;

/** @param number of the entry, if its board is numbered; else empty */
export function tileOf(entry: BoardEntryModel, number: string, pen: Pen, width: number): Tile {
  const { facts, remark } = entry;
  const { label } = pen.sizes;
  const shared = sharedBy(facts);
  const own = facts.length === 1 ? facts[0]! : shared;
  const below = own ? { standings: own.standings, kinds: own.kinds } : entry;
  const columns =
    facts.length > 1 && width / facts.length >= label * BESIDE[LANGUAGES[pen.locale].script] ? facts.length : 1;
  const room = columnWidth(columns, label * GAP, width);
  const size = figureSize(facts, pen, room);
  const boxes = facts.map((fact, i) => {
    const isSecond = i > 0 && facts[0]!.headline !== '' && columns === 1;
    const inline = isSecond ? inLine(fact, pen, room) : undefined;
    return {
      name: inline ?? nameBox(fact.label, i ? '' : number, pen, room),
      said: inline ? EMPTY : saidBox(own ? without(fact) : fact, size, pen, room),
    };
  });
  const [names, said] = [boxes.map(({ name }) => name), boxes.map((box) => box.said)];
  const top =
    columns > 1
      ? stack([0, line(names, room, pen)], [label * 0.1, line(said, room, pen)])
      : stack(...boxes.map((box) => [label * 0.45, stack([0, box.name], [label * 0.1, box.said])] as const));
  return { top, foot: footOf(below, own && shared ? LISTS[pen.locale].each : '', remark, pen, width) };
}

/** Boxes in columns, aligned at the top. */
const line = (boxes: readonly Box[], room: number, pen: Pen): Box => {
  const gap = pen.sizes.label * GAP;
  return {
    width: boxes.length * (room + gap) - gap,
    height: Math.max(...boxes.map(({ height }) => height)),
    marks: boxes.flatMap((box, i) => at(i * (room + gap), 0, box)),
  };
};

const without = (fact: BoardFactModel): BoardFactModel => ({ ...fact, standings: [], kinds: [] });

/** The standings that several facts share. */
function sharedBy([first, ...others]: readonly BoardFactModel[]): StandingMarks | undefined {
  const key = (of: StandingMarks): string => JSON.stringify([of.standings, of.kinds]);
  const isShared = others.length && first!.standings.length && others.every((one) => key(one) === key(first!));
  return isShared ? first : undefined;
}

function footOf(standings: StandingMarks, each: string, remark: string, pen: Pen, width: number): Box {
  const { label } = pen.sizes;
  const note = (text: string): Box => piece.words(text, piece.styleOf(pen, label * NOTE, 'muted'), width);
  const drawn = marks(standings, pen, width, label * MARK);
  return flow(
    [...(each && drawn.height ? [note(each)] : []), drawn, note(remark)].filter(({ height }) => height > 0),
    label * 0.4,
    width,
  );
}

/** The content of a fact below its name: figure or title, change, its own standings. */
function saidBox(fact: BoardFactModel, size: number, pen: Pen, width: number): Box {
  const { figure, headline, change, period, ring } = fact;
  const { label } = pen.sizes;
  const room = ring && figure ? ringSpace(figure, pen, width) : width;
  const value = stack(
    [
      0,
      piece.words(headline, piece.styleOf(pen, label * HEADLINE[LANGUAGES[pen.locale].script], 'ink', 'strong'), room),
    ],
    [0, figure ? figureBox(figure, size, pen, room) : EMPTY],
    [0, !figure && !headline && change ? changeAlone(change, pen, room) : EMPTY],
    [label * 0.1, figure ? piece.change(change && { ...change, judgement: '' }, pen, room, label * MARK) : EMPTY],
  );
  return stack(
    [
      0,
      ring && figure && room < width ? beside(ringBox(ring, ringSize(figure, pen, width)), label * GAP, value) : value,
    ],
    [label * 0.3, marks(fact, pen, width, label * MARK)],
    [label * 0.2, piece.words(period, piece.styleOf(pen, label * NOTE, 'muted'), width)],
  );
}

/** The name of a fact, after its number. */
function nameBox(text: string, number: string, pen: Pen, width: number): Box {
  const { label } = pen.sizes;
  const spans: readonly Span[] = [
    ...(number ? [{ text: number, style: piece.styleOf(pen, label, 'accent', 'strong') }] : []),
    ...(text ? [{ text, style: piece.styleOf(pen, label, 'muted'), gap: number ? label * 0.45 : 0 }] : []),
  ];
  return spans.length ? paragraph(balanced(spans, width), 1.32) : EMPTY;
}
