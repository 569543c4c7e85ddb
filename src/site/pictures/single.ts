import type { ProgressRingModel } from '../../models/widgets/progress-ring.js';
import type { RankingBadgeModel } from '../../models/widgets/ranking-badge.js';
import type { StatCardModel } from '../../models/widgets/stat-card.js';
import type { BoardFactModel } from '../../models/widgets/score-board.js';
import { standingMarks } from '../../models/parts/standing-view.js';
import { beside, EMPTY, stack, type Box } from './box.js';
import { marks } from './marks.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { ringBox } from './ring.js';
import type { Span } from './measure.js';

/* The widgets of one fact, in the same layout as on the page. */

export function statCard(model: StatCardModel, pen: Pen, width: number): Box {
  const { label, figure, change, derived } = model;
  const { unit } = pen.sizes;
  const large = figure ? piece.figure(figure, pen, pen.sizes.figure, width) : EMPTY;
  const alone = !figure && change ? piece.changeFigure(change, pen, pen.sizes.figure, width) : EMPTY;
  return stack(
    [0, piece.label(label, pen, width)],
    [unit, large],
    [unit, figure ? piece.figureNotes(figure, pen, width) : EMPTY],
    [unit, alone],
    [unit * 3, figure ? piece.change(change, pen, width) : EMPTY],
    [unit * 4, marks(model, pen, width, pen.sizes.label)],
    [unit, derived ? piece.aside(derived, pen, width) : EMPTY],
  );
}

/** Diameter of a ring relative to the size of its figure. */
const RING = 4.334;

/** Below this width, the text is below the ring. */
const NARROW = 330;

export function progressRing(model: ProgressRingModel, pen: Pen, width: number): Box {
  const { label, figure, said, derived, change } = model;
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
      [unit * 2, marks(model, pen, wide, pen.sizes.label)],
    );
  const ring = ringBox(model.ring, side, room ? middle(figure, pen, size * room) : []);
  if (isNarrow) return stack([0, ring], [unit * 5, words(width)]);
  return beside(ring, unit * 7, words(width - side - unit * 7));
}

type RingFigure = ProgressRingModel['figure'];

const figureParts = ({ number, unit }: RingFigure) => ({ before: '', number, unit, after: '', text: '' });

/** Size of a figure in its ring; 0 if it is next to it. */
const SIZES: Readonly<Record<ProgressRingModel['room'], number>> = { five: 1, six: 0.834, eight: 0.667, outside: 0 };

const middle = ({ number, unit }: RingFigure, pen: Pen, size: number): readonly Span[] => [
  { text: number, style: piece.styleOf(pen, size, 'ink', 'strong') },
  ...(unit ? [{ text: unit, style: piece.styleOf(pen, size * 0.7, 'ink', 'strong') }] : []),
];

export function rankingBadge(model: RankingBadgeModel, pen: Pen, width: number): Box {
  const { standings, subject, holder, figure } = model;
  const { unit, title } = pen.sizes;
  const strong = piece.styleOf(pen, title * 1.4, 'ink', 'strong');
  return stack(
    [0, holder ? piece.label(holder, pen, width) : EMPTY],
    [unit * 2, piece.words(subject, strong, width)],
    [unit * 2, piece.words(figure, piece.styleOf(pen, title * 1.6, 'ink', 'strong'), width)],
    [unit * 4, marks(standingMarks(standings), pen, width, pen.sizes.label)],
  );
}

/** A title or an event without a standing: recipient or date, and text. */
export const titleBox = ({ label, headline, period }: BoardFactModel, pen: Pen, width: number): Box =>
  stack(
    [0, piece.label(label, pen, width)],
    [pen.sizes.unit * 2, piece.words(headline, piece.styleOf(pen, pen.sizes.title * 1.4, 'ink', 'strong'), width)],
    [pen.sizes.unit * 2, piece.words(period, piece.styleOf(pen, pen.sizes.small, 'muted'), width)],
  );
