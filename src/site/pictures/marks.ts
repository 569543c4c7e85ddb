import type { StandingMarks } from '../../models/parts/standing-view.js';
import { EMPTY, flow, paragraph, rect, at, type Box, type Mark } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { balanced } from './wrap.js';
import { spanWidth } from './measure.js';

/* Standings as in the widgets: the whole phrase in a badge, filled for a rank, outlined for every other kind. */

/** Badge metrics relative to its type size: horizontal padding, and line height. */
const SIDE = 0.5;
const LEADING = 1.42;
const GAP = 0.4;

/** Badges side by side, wrapped; empty if there is no standing. */
export function marks({ standings, kinds = [] }: StandingMarks, pen: Pen, width: number, size: number): Box {
  if (!standings.length) return EMPTY;
  return flow(
    standings.map((text, i) => mark(text, kinds[i] ?? 'rank', pen, width, size)),
    size * GAP,
    width,
  );
}

function mark(text: string, kind: string, pen: Pen, width: number, usual: number): Box {
  const isRank = kind === 'rank';
  const styleIn = (size: number) => piece.styleOf(pen, size, isRank ? 'on-distinction' : 'ink', 'strong');
  // Prefer slightly smaller type to a second line.
  const size = SMALLER.find(
    (one) => spanWidth({ text, style: styleIn(usual * one) }) <= width - 2 * SIDE * usual * one,
  );
  const style = styleIn(usual * (size ?? 1));
  const words = paragraph(balanced([{ text, style }], width - 2 * SIDE * style.size), LEADING);
  const wide = words.width + 2 * SIDE * style.size;
  const plate = rect(wide, words.height, 'distinction', {
    radius: style.size * 0.12,
    ...(!isRank && { outline: style.size * 0.06 }),
  });
  // Centred: the reader's font may be narrower than the measured one.
  const middle = words.marks.map((one): Mark => (one.kind === 'text' ? { ...one, anchor: 'middle' } : one));
  return { ...plate, marks: [...plate.marks, ...at(wide / 2, 0, { ...words, marks: middle })] };
}

const SMALLER = [1, 0.92, 0.84];
