import { LANGUAGES } from '../../format/words/languages.js';
import type { HonourRollModel, HonourView } from '../../models/widgets/honour-roll.js';
import { standingMarks } from '../../models/parts/standing-view.js';
import { columnWidth, grid, type Block } from './blocks.js';
import { beside, EMPTY, paragraph, rule, stack, type Box } from './box.js';
import { marks } from './marks.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { wrap } from './wrap.js';

/** Column width of a title, relative to the label size. */
const COLUMN = 11;

/** Width of a level's name, relative to the label size. */
const LEVEL = { han: 5, latin: 7 } as const;

/** Honours by level, from the highest down; a picture shows as many rows as fit. */
export function rollBlocks({ levels }: HonourRollModel, pen: Pen, width: number): readonly Block[] {
  const { unit, label } = pen.sizes;
  const gap = unit * 6;
  // The level is next to its honours if those keep enough width, else above them.
  const left = label * LEVEL[LANGUAGES[pen.locale].script];
  const isBeside = width - left - gap >= label * COLUMN * 2;
  const room = isBeside ? width - left - gap : width;
  // A column that no level fills would be an empty part of the picture.
  const filled = Math.max(1, ...levels.map(({ honours }) => honours.length));
  const columns = Math.max(1, Math.min(3, filled, Math.floor((room + gap) / (label * COLUMN + gap))));
  const column = columnWidth(columns, gap, room);
  return levels.flatMap(({ name, honours }) => {
    const rows = grid(
      honours.map((honour) => honourBox(honour, pen, column)),
      columns,
      gap,
      room,
    );
    const level = piece.words(name, piece.styleOf(pen, label * 0.94, 'muted'), isBeside ? left : width);
    return rows.map(({ box, count }, i) => {
      const head = i ? EMPTY : level;
      const row = isBeside ? beside({ ...head, width: left }, gap, box, 'top') : stack([0, head], [unit * 2, box]);
      return { count, box: i ? row : stack([0, rule(width)], [unit * 3, row]) };
    });
  });
}

function honourBox({ title, recipient, isLed, giver, date, standings }: HonourView, pen: Pen, width: number): Box {
  const { label, small, unit } = pen.sizes;
  const given = [giver, date].filter(Boolean);
  const muted = piece.styleOf(pen, small, 'muted');
  const spans = given.map((text, i) => ({ text, style: muted, gap: i ? small * 0.8 : 0 }));
  const what = piece.words(title, piece.styleOf(pen, label, 'ink', 'strong'), width);
  // A verb after the recipient leads to the title: 县图书馆荣获.
  const who = piece.words(recipient, piece.styleOf(pen, label * 0.94, 'ink'), width);
  return stack(
    ...(isLed ? [who, what] : [what, who]).map((box) => [0, box] as const),
    [0, spans.length ? paragraph(wrap(spans, width), 1.5) : EMPTY],
    [unit * 1.5, marks(standingMarks(standings), pen, width, small)],
  );
}
