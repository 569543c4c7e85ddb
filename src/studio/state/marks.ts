import type { Block } from '../../draft/read/block.js';
import type { DraftFact } from '../../draft/session/draft.js';
import type { TextRange } from './command.js';
import type { Figure } from './figures.js';

/** A piece of a block: text, or the mark of a figure or of an attached fact. */
export interface Piece extends TextRange {
  readonly figure?: Figure;
  /** Whether it is an attached change or rank, instead of the figure itself. */
  readonly isPart?: boolean;
  /** Whether it is within the current figure's quote. */
  readonly isQuoted: boolean;
}

/** Maximum length, but for the rest of a word: a button does not wrap. */
const LONGEST = 14;

/** The marked range of a fact: the number with its unit and qualifier, or the end of a quote without a number. */
export function markOf({ start, end, quote, value, word, kind }: DraftFact): TextRange {
  const at = value === null || kind === 'rank' ? -1 : quote.indexOf(value);
  if (at < 0) return { start: start + wordStart(quote, Math.max(0, quote.length - LONGEST)), end };
  const before = word !== undefined && quote.slice(0, at).endsWith(word) ? word.length : 0;
  const from = start + at - before;
  return { start: from, end: start + wordEnd(quote, Math.min(quote.length, from + LONGEST - start)) };
}

const LATIN = /[\p{Script=Latin}\d.,’'-]/u;

/** Whether a position is within a word or number in Latin letters. */
const isInWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LATIN.test(text[at - 1]!) && LATIN.test(text[at]!);

function wordStart(text: string, at: number): number {
  let start = at;
  while (isInWord(text, start)) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isInWord(text, end)) end++;
  return end;
}

/** The marks of all figures in text order; of overlapping ones, only the first is marked. */
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

const spanOf = ({ start, end }: TextRange): TextRange => ({ start, end });

/**
 * Splits blocks into pieces, without gaps. Marks do not depend on the current figure, so that the text does not move.
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

function quotesOf({ facts, start, end }: Figure): readonly TextRange[] {
  const spans = facts.length ? facts : [{ start, end }];
  return [{ start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) }];
}

function cutUp({ start, end }: TextRange, marks: readonly Piece[], quoted: readonly TextRange[]): readonly Piece[] {
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
