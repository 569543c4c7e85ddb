import type { Block } from '../../draft/read/block.js';
import type { DraftFact } from '../../draft/session/draft.js';
import type { Span } from './command.js';
import type { Figure } from './figures.js';

/** A piece of a block: text, or the mark of a figure or of a part of one. */
export interface Piece extends Span {
  readonly figure?: Figure;
  /** Whether it is the figure itself, or a change or a rank that belongs to it. */
  readonly isPart?: boolean;
  /** Whether it lies within what the current figure quotes. */
  readonly isQuoted: boolean;
}

/** A button does not break across lines, so it holds no more than this. */
const LONGEST = 14;

/** What is marked of a fact: the number with its unit and its bound, or the end of a claim without one. */
export function markOf({ start, end, quote, value, word, kind }: DraftFact): Span {
  const at = value === null || kind === 'rank' ? -1 : quote.indexOf(value);
  if (at < 0) return { start: Math.max(start, end - LONGEST), end };
  const before = word !== undefined && quote.slice(0, at).endsWith(word) ? word.length : 0;
  const from = start + at - before;
  return { start: from, end: Math.min(end, from + LONGEST) };
}

/** The marks of all figures in the order of the text; of two in one place, the first is marked. */
function marksOf(figures: readonly Figure[]): readonly Piece[] {
  const marks = figures.flatMap((figure): readonly Piece[] =>
    figure.unread
      ? [{ ...spanOf(figure), figure, isQuoted: false }]
      : figure.facts.map((fact, i) => ({ ...markOf(fact), figure, isPart: i > 0, isQuoted: false })),
  );
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.filter(({ start, end }) => {
    const isFree = start >= last && end > start;
    if (isFree) last = end;
    return isFree;
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * The pieces of blocks, without a gap. The marks are the same whatever figure is looked at, so that the text does not move.
 */
export function piecesOf(
  blocks: readonly Block[],
  figures: readonly Figure[],
  current: Figure | undefined,
): ReadonlyMap<Block, readonly Piece[]> {
  const marks = marksOf(figures);
  const quoted = current ? quotesOf(current) : [];
  let at = 0;
  return new Map(
    blocks.map((block) => {
      while (at < marks.length && marks[at]!.end <= block.start) at++;
      const inside: Piece[] = [];
      for (let i = at; i < marks.length && marks[i]!.start < block.end; i++)
        if (marks[i]!.start >= block.start && marks[i]!.end <= block.end) inside.push(marks[i]!);
      return [block, cutUp(block, inside, quoted)] as const;
    }),
  );
}

function quotesOf({ facts, start, end }: Figure): readonly Span[] {
  const spans = facts.length ? facts : [{ start, end }];
  return [{ start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) }];
}

function cutUp({ start, end }: Span, marks: readonly Piece[], quoted: readonly Span[]): readonly Piece[] {
  const cuts = new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const inMark = (at: number): boolean => marks.some((mark) => mark.start < at && at < mark.end);
  for (const span of quoted)
    for (const at of [span.start, span.end]) if (at > start && at < end && !inMark(at)) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i): Piece => {
    const to = sorted[i + 1]!;
    const isQuoted = quoted.some((span) => span.start <= from && to <= span.end);
    const mark = marks.find((one) => one.start === from && one.end === to);
    return { ...mark, start: from, end: to, isQuoted };
  });
}
