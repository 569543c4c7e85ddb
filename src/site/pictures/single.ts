import type { ProgressRingModel } from '../../models/progress-ring.js';
import type { RankingBadgeModel } from '../../models/ranking-badge.js';
import type { StatCardModel } from '../../models/stat-card.js';
import { beside, EMPTY, rect, stack, type Box } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { lineOf, type Span } from './text.js';

/* The widgets that show one fact, in the order in which the page sets them. */

export function statCard(model: StatCardModel, pen: Pen, width: number): Box {
  const { label, figure, change, standings, derived } = model;
  const { unit } = pen.sizes;
  const large = figure ? piece.figure(figure, pen, pen.sizes.figure, width) : EMPTY;
  const alone = !figure && change ? piece.changeFigure(change, pen, pen.sizes.figure, width) : EMPTY;
  return stack(
    [0, piece.label(label, pen, width)],
    [unit, large],
    [unit, figure ? piece.figureNotes(figure, pen, width) : EMPTY],
    [unit, alone],
    [unit * 3, figure ? piece.change(change, pen, width) : EMPTY],
    [unit * 2, piece.standings(standings, pen, width)],
    [unit, derived ? piece.aside(derived, pen, width) : EMPTY],
  );
}

/** Of a ring, of the size of the figure in it. */
const RING = 4.334;

/** In a layout this narrow the words stand below the ring. */
const NARROW = 330;

export function progressRing(model: ProgressRingModel, pen: Pen, width: number): Box {
  const { label, figure, said, derived, change, standings } = model;
  const { unit, figure: large } = pen.sizes;
  const isNarrow = width < NARROW;
  const widest = isNarrow ? large * 0.62 * RING : Math.min(large * 0.75 * RING, width * 0.36);
  const side = Math.min(widest, pen.room ?? widest);
  const size = side / RING;
  const room = SIZES[model.room];
  const words = (wide: number): Box =>
    stack(
      [0, room === 0 ? piece.figure(figureParts(figure), pen, size, wide) : EMPTY],
      [unit, piece.label(label, pen, wide)],
      [unit, piece.aside(said, pen, wide)],
      [unit, piece.aside(change, pen, wide)],
      [unit, piece.aside(derived ?? '', pen, wide)],
      [unit * 2, piece.standings(standings, pen, wide)],
    );
  const ring = ringBox(model, side, room ? middle(figure, pen, size * room) : []);
  if (isNarrow) return stack([0, ring], [unit * 5, words(width)]);
  return beside(ring, unit * 7, words(width - side - unit * 7));
}

type RingFigure = ProgressRingModel['figure'];

const figureParts = ({ number, unit }: RingFigure) => ({ before: '', number, unit, after: '', text: '' });

/** How large a figure is in its ring; 0 where it stands beside it. */
const SIZES: Readonly<Record<ProgressRingModel['room'], number>> = { five: 1, six: 0.834, eight: 0.667, outside: 0 };

const middle = ({ number, unit }: RingFigure, pen: Pen, size: number): readonly Span[] => [
  { text: number, style: piece.styleOf(pen, size, 'ink', 'strong') },
  ...(unit ? [{ text: unit, style: piece.styleOf(pen, size * 0.7, 'ink', 'strong') }] : []),
];

/** How high the digits of a font are, of its size. */
const DIGIT = 0.73;

function ringBox({ ring: { track, arc } }: Pick<ProgressRingModel, 'ring'>, side: number, spans: readonly Span[]): Box {
  const [half, scale] = [side / 2, side / 100];
  const size = spans[0]?.style.size ?? 0;
  return {
    width: side,
    height: side,
    marks: [
      { kind: 'path', x: half, y: half, d: track, scale, ink: 'quiet' },
      ...(arc ? [{ kind: 'path', x: half, y: half, d: arc, scale, ink: 'accent' } as const] : []),
      ...(spans.length
        ? [{ kind: 'text', x: half, y: half + (size * DIGIT) / 2, line: lineOf(spans), anchor: 'middle' } as const]
        : []),
    ],
  };
}

export function rankingBadge(model: RankingBadgeModel, pen: Pen, width: number): Box {
  const { standings, subject, holder, figure } = model;
  const { unit, title } = pen.sizes;
  const strong = piece.styleOf(pen, title * 1.2, 'ink', 'strong');
  return stack(
    [0, stack(...standings.map((standing) => [unit * 2, markLine(standing, pen, width, title)] as const))],
    [unit * 4, holder ? piece.label(holder, pen, width) : EMPTY],
    [unit * (holder ? 1 : 4), piece.words(subject, strong, width, 4)],
    [unit * 2, piece.words(figure, piece.styleOf(pen, title * 1.6, 'ink', 'strong'), width, 2)],
  );
}

type StandingView = RankingBadgeModel['standings'][number];

/** A short mark (第一, 首批) with among whom beside it. A rank is filled; the rest must not look like a number. */
export function markLine({ kind, mark, scope }: StandingView, pen: Pen, width: number, size: number): Box {
  const isRank = kind === 'rank';
  const line = lineOf([{ text: mark, style: piece.styleOf(pen, size, isRank ? 'on-accent' : 'accent', 'strong') }]);
  const [wide, high] = [line.width + size * 1.1, size * 1.7];
  const plate = rect(wide, high, 'accent', { radius: 2, ...(!isRank && { outline: 1 }) });
  const badge: Box = {
    ...plate,
    marks: [...plate.marks, { kind: 'text', x: wide / 2, y: high / 2 + size * 0.36, line, anchor: 'middle' }],
  };
  const room = width - wide - size * 0.6;
  return beside(badge, size * 0.6, piece.words(scope, piece.styleOf(pen, size, 'ink'), room, 2));
}
