import { LANGUAGES } from '../../format/words/languages.js';
import { type Locale, PRINTED_IN } from '../../format/locale.js';
import type { BarListModel } from '../../models/widgets/bar-list.js';
import type { ChangeListModel } from '../../models/widgets/change-list.js';
import type { Block } from './blocks.js';
import { at, beside, paragraph, rect, stack, type Box, type Mark } from './box.js';
import type { Ink } from './ink.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { lineOf, type Line } from './measure.js';

/* The two bar lists: one scale for all rows of a list, the figure at the bar's end. */

type Drawing = BarListModel['rows'][number]['drawing'];

interface Row {
  readonly label: string;
  /** Notes under the label; empty strings are skipped. */
  readonly notes: readonly string[];
  /** The Chinese figure of a translated one; else empty. */
  readonly printed: string;
  readonly value: Line;
  readonly drawing: Drawing;
  readonly ink: Ink;
}

export function barBlocks({ rows, zero }: BarListModel, pen: Pen, width: number): readonly Block[] {
  const all = rows.map(({ label, figure, when, drawing }) => ({
    label,
    notes: [when, figure.said],
    printed: figure.said ? '' : figure.beside,
    value: lineOf(piece.figureSpans(figure, pen, pen.sizes.label * 1.15)),
    drawing,
    ink: 'accent' as const,
  }));
  return blocks(all, zero, pen, width);
}

export function changeBlocks({ rows, zero }: ChangeListModel, pen: Pen, width: number): readonly Block[] {
  const all = rows.map(({ label, change, figure, lead = '', tail = '', amount, when, drawing }) => {
    const ink = piece.inkOf(change);
    const apart = (...said: readonly string[]): string =>
      said.filter(Boolean).join(LANGUAGES[pen.locale].script === 'han' ? '' : ' ');
    const parts = figure
      ? { ...figure, before: apart(lead, figure.before), after: apart(figure.after, tail) }
      : { before: '', number: change.word, unit: '', after: '', text: change.word };
    return {
      label,
      notes: [when, amount, change.judgement],
      printed: '',
      value: lineOf(piece.figureSpans(parts, pen, pen.sizes.label * 1.15, ink)),
      drawing,
      ink,
    };
  });
  return blocks(all, zero, pen, width);
}

/** Below this width, the text is above its bar. */
const NARROW = 480;

/** Share of the width for the text next to the bars; and the minimum for a meaningful bar. */
const WORDS = 0.4;
const MIN_WIDTH = 0.3;

function blocks(rows: readonly Row[], zero: number, pen: Pen, width: number): readonly Block[] {
  const gap = pen.sizes.unit * 4;
  const isNarrow = width < NARROW;
  const words = isNarrow ? width : width * WORDS;
  const plot = plotFor(rows, zero, pen, isNarrow ? width : width - words - gap);
  return rows.map((row) => {
    const said = wordsBox(row, pen, words);
    const bar = plot(row);
    return {
      count: 1,
      box: isNarrow ? stack([0, said], [pen.sizes.unit, bar]) : beside({ ...said, width: words }, gap, bar),
    };
  });
}

function wordsBox({ label, notes, printed }: Row, pen: Pen, width: number): Box {
  const muted = (lang: Locale) => piece.styleOf(pen, pen.sizes.small, 'muted', 'text', lang);
  return stack(
    [0, piece.words(label, piece.styleOf(pen, pen.sizes.label * 0.94, 'ink'), width)],
    [0, piece.words(notes.filter(Boolean).join(' · '), muted(pen.locale), width)],
    [0, piece.words(printed, muted(PRINTED_IN), width)],
  );
}

/** How a row's bar is drawn: with figures next to the bars if those keep enough width, else above them. */
function plotFor(rows: readonly Row[], zero: number, pen: Pen, width: number): (row: Row) => Box {
  const space = pen.sizes.unit * 1.5;
  const room = (side: Drawing['side']): number =>
    Math.max(0, ...rows.filter((row) => row.drawing.side === side).map(({ value }) => value.width + space));
  const lane = width - room('left') - room('right');
  if (lane >= width * MIN_WIDTH)
    return (row) => barBox(row, zero, { left: room('left'), lane, width, space, high: pen.sizes.label * 1.7 });
  const bare = { left: 0, lane: width, width, space, high: pen.sizes.label };
  return (row) => stack([0, paragraph([row.value], 1.3)], [0, barBox({ ...row, value: lineOf([]) }, zero, bare)]);
}

interface Plot {
  /** Where the bar area begins, and its width. */
  readonly left: number;
  readonly lane: number;
  readonly width: number;
  /** Between a bar and its figure. */
  readonly space: number;
  readonly high: number;
}

/** Thickness of a bar relative to its row's height. */
const THICK = 0.5;

function barBox({ drawing, value, ink }: Row, zero: number, { left, lane, width, space, high }: Plot): Box {
  const x = (percent: number): number => left + (percent / 100) * lane;
  const thick = high * THICK;
  const piecesOf = [
    [drawing.bar, {}],
    // The open part of a range.
    [drawing.open, { outline: 1 }],
  ] as const;
  const bars = piecesOf.flatMap(([stretch, look]): readonly Mark[] =>
    stretch ? at(x(stretch.x), (high - thick) / 2, rect((stretch.width / 100) * lane, thick, ink, look)) : [],
  );
  const isLeft = drawing.side === 'left';
  const size = Math.max(0, ...value.spans.map(({ style }) => style.size));
  const figure: readonly Mark[] = value.spans.length
    ? [
        {
          kind: 'text',
          x: x(drawing.end) + (isLeft ? -space : space),
          y: high / 2 + size * 0.36,
          line: value,
          anchor: isLeft ? 'end' : 'start',
        },
      ]
    : [];
  return { width, height: high, marks: [...at(x(zero), 0, rect(1, high, 'muted')), ...bars, ...figure] };
}
