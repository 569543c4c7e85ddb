import { LANGUAGES } from '../../format/words/languages.js';
import { PRINTED_IN } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import type { EventLineParts, EventView } from '../../models/event-line.js';
import type { HonourRollModel, HonourView } from '../../models/honour-roll.js';
import type { BoardEntryModel, BoardFactModel, ScoreBoardModel } from '../../models/score-board.js';
import { columnWidth, grid, type Block } from './blocks.js';
import { beside, EMPTY, padded, paragraph, rule, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { markLine } from './single.js';
import { lineOf, wrap } from './text.js';

/* Widgets that show several facts, each as blocks of which a picture takes as many as it has room for. */

/** How many columns of figures stand side by side. */
const columnsFor = (width: number): number => (width < 400 ? 1 : width < 640 ? 2 : 3);

/** A line above, so that entries of one row are seen as one row. */
const ruled = (box: Box, width: number, unit: number): Box => stack([0, rule(width)], [unit * 3, box]);

/** @param numbered shows the number of each entry */
export function boardBlocks({ entries }: ScoreBoardModel, pen: Pen, width: number, numbered = false): readonly Block[] {
  const gap = pen.sizes.unit * 6;
  const columns = columnsFor(width);
  const column = columnWidth(columns, gap, width);
  const boxes = entries.map((entry) => ruled(entryBox(entry, pen, column, numbered), column, pen.sizes.unit));
  return grid(boxes, columns, gap, width);
}

function entryBox(
  { number, facts, standings, remark }: BoardEntryModel,
  pen: Pen,
  width: number,
  numbered: boolean,
): Box {
  const { unit, label, small } = pen.sizes;
  const indent = numbered ? label * 1.9 : 0;
  const room = width - indent;
  const body = stack(
    ...facts.map((fact) => [unit * 3, factBox(fact, pen, room)] as const),
    [unit * 2, piece.standings(standings, pen, room, label * 0.94)],
    [0, piece.words(remark, piece.styleOf(pen, small, 'muted'), room, 2)],
  );
  if (!numbered) return body;
  const position = paragraph([lineOf([{ text: number, style: piece.styleOf(pen, label, 'muted') }])], 1.5);
  return beside({ ...position, width: indent }, 0, body, 'top');
}

/** A fact in small: label, figure or title, change, standing. */
export function factBox(fact: BoardFactModel, pen: Pen, width: number): Box {
  const { label, figure, headline, change, standings, period } = fact;
  const { unit, small, compact } = pen.sizes;
  const size = pen.sizes.label * 0.94;
  return stack(
    [0, piece.words(label, piece.styleOf(pen, size, 'ink'), width, 5)],
    [unit / 2, piece.words(headline, piece.styleOf(pen, pen.sizes.label, 'ink', 'strong'), width, 6)],
    [unit / 2, figure ? piece.figure(figure, pen, compact, width) : EMPTY],
    [0, figure ? piece.figureNotes(figure, { ...pen, sizes: { ...pen.sizes, label: small / 0.9 } }, width) : EMPTY],
    [unit / 2, !figure && !headline && change ? changeAlone(change, pen, width) : EMPTY],
    [unit, figure ? piece.change(change, pen, width, size) : EMPTY],
    [unit / 2, piece.standings(standings, pen, width, size)],
    [unit / 2, piece.words(period, piece.styleOf(pen, small, 'muted'), width)],
  );
}

/** An entry in the least room: its facts one under another, and what is said of all of them. */
export const entryCell = ({ facts, standings, remark }: BoardEntryModel, pen: Pen, width: number): Box =>
  stack(
    ...facts.map((fact, at) => [at ? pen.sizes.unit * 2 : 0, factCell(fact, pen, width)] as const),
    [pen.sizes.unit / 2, piece.standings(standings, pen, width, pen.sizes.label * 0.8)],
    [0, piece.words(remark, piece.styleOf(pen, pen.sizes.small, 'muted'), width, 2)],
  );

/** A fact in the least room: what it is of, the figure or title, and what is said of it. */
function factCell(fact: BoardFactModel, pen: Pen, width: number): Box {
  const { label, figure, headline, change, standings } = fact;
  const { unit, small, compact } = pen.sizes;
  const size = pen.sizes.label * 0.8;
  return stack(
    [0, piece.words(label, piece.styleOf(pen, size, 'ink'), width, headline ? 1 : 2)],
    [unit / 2, piece.words(headline, piece.styleOf(pen, size * 1.15, 'ink', 'strong'), width, 3)],
    [unit / 2, figure ? piece.figure(figure, pen, compact, width) : EMPTY],
    [
      0,
      figure?.beside
        ? piece.words(figure.beside, piece.styleOf(pen, small, 'muted', 'text', PRINTED_IN), width, 1)
        : EMPTY,
    ],
    [unit / 2, !figure && !headline && change ? changeAlone(change, pen, width) : EMPTY],
    [unit / 2, figure ? piece.change(change && { ...change, judgement: '' }, pen, width, size) : EMPTY],
    [unit / 2, piece.standings(standings, pen, width, size)],
  );
}

const changeAlone = (change: NonNullable<BoardFactModel['change']>, pen: Pen, width: number): Box =>
  piece.changeFigure(
    change,
    { ...pen, sizes: { ...pen.sizes, label: pen.sizes.label * 0.94 } },
    pen.sizes.compact,
    width,
  );

export function rollBlocks({ levels }: HonourRollModel, pen: Pen, width: number): readonly Block[] {
  const { unit, label } = pen.sizes;
  const gap = unit * 6;
  const columns = width < 400 ? 1 : 2;
  const column = columnWidth(columns, gap, width);
  return levels.flatMap(({ name, honours }) => {
    const rows = grid(
      honours.map((honour) => honourBox(honour, pen, column)),
      columns,
      gap,
      width,
    );
    const head = stack(
      [0, rule(width)],
      [unit * 3, piece.words(name, piece.styleOf(pen, label * 0.94, 'muted'), width, 1)],
    );
    return rows.map((row, i) => (i ? row : { ...row, box: stack([0, head], [unit * 2, row.box]) }));
  });
}

function honourBox({ title, recipient, giver, date, standings }: HonourView, pen: Pen, width: number): Box {
  const { label, small, unit } = pen.sizes;
  const given = [giver, date].filter(Boolean);
  const muted = piece.styleOf(pen, small, 'muted');
  const spans = given.map((text, i) => ({ text, style: muted, gap: i ? small * 0.8 : 0 }));
  return stack(
    [0, piece.words(title, piece.styleOf(pen, label, 'ink', 'strong'), width, 6)],
    [0, piece.words(recipient, piece.styleOf(pen, label * 0.94, 'ink'), width, 5)],
    [0, spans.length ? paragraph(wrap(spans, width, 2), 1.5) : EMPTY],
    ...standings.map((standing) => [unit * 1.5, markLine(standing, pen, width, small)] as const),
  );
}

/** Dates on the left of a line, what was on its right; a month that is not stated comes last, and says so. */
export function eventBlocks({ events, undated }: EventLineParts, pen: Pen, width: number): readonly Block[] {
  const all = [
    ...events.map((event) => [[event.date], event] as const),
    // A remark in brackets begins a line.
    ...undated.flatMap(({ when, events: list }) => {
      const lines = when.map((one) => textOf([one]));
      return list.map((event) => [lines, event] as const);
    }),
  ];
  return all.map(([dateLines, event]) => ({ count: 1, box: eventBox(dateLines, event, pen, width) }));
}

function eventBox(
  dateLines: readonly string[],
  { label, details, standings }: EventView,
  pen: Pen,
  width: number,
): Box {
  const { sizes } = pen;
  const left = sizes.label * { han: 7, latin: 8.5 }[LANGUAGES[pen.locale].script];
  const room = width - left - sizes.unit * 4;
  const small = piece.styleOf(pen, sizes.small, 'muted');
  const dateStyle = piece.styleOf(pen, sizes.label * 0.94, 'accent', 'strong');
  const when = stack(...dateLines.map((line) => [0, piece.words(line, dateStyle, left, 3)] as const));
  const body = stack(
    [0, piece.words(label, piece.styleOf(pen, sizes.label, 'ink'), room, 4)],
    ...details.map((detail) => [0, piece.words(`${detail.label} ${detail.text}`.trim(), small, room, 3)] as const),
    [0, piece.standings(standings, pen, room, sizes.label * 0.94)],
  );
  return stack(
    [0, rule(width)],
    [sizes.unit * 2, padded(beside({ ...when, width: left }, sizes.unit * 4, body, 'top'), 0, 0)],
  );
}
