import { withoutOverlong } from './find/overlong.js';
import { plain } from './find/plain.js';
import { READERS, readerFor } from './find/readers.js';
import type { LineRead, Reader } from './find/reader.js';
import { proposal, type Printed } from './find/proposed.js';
import type { Found, Proposal, Statement, Unread } from './proposal.js';

/** Maximum characters read at once: longer lines are split, shorter ones of one language are combined. */
const LONGEST = 4000;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly read: Reader;
}

/**
 * Proposes the figures of a text. Offsets are UTF-16 units of the given text; every numeral is in a fact or in
 * `unread`. Deterministic, without network access.
 */
export function findFigures(text: string): Found {
  const facts: Proposal[] = [];
  const statements: Statement[] = [];
  const unread: Unread[] = [];
  const { text: line, runs } = withoutOverlong(plain(text));
  for (const { start, end, read } of piecesOf(line)) {
    const found = read(line.slice(start, end));
    const printed = printedIn(text.slice(start, end), line.slice(start, end));
    for (const token of found.tokens) facts.push(proposal(text, start, token, printed));
    for (const one of found.statements) statements.push(moved(text, start, one, printed));
    for (const one of unreadOf(text, start, end, found)) unread.push(one);
  }
  if (runs.length === 0) return { facts, statements, unread };
  const overlong = runs.map((run): Unread => ({ ...run, quote: text.slice(run.start, run.end), why: 'number' }));
  return { facts, statements, unread: [...unread, ...overlong].sort((a, b) => a.start - b.start) };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const end = lineEnd - at > LONGEST ? pieceEnd(text, at, at + LONGEST) : lineEnd;
    const last = pieces[pieces.length - 1];
    const read = readerFor(text.slice(at, end)) ?? last?.read ?? READERS[0];
    if (last?.read === read && end - last.start <= LONGEST && text[at - 1] === '\n')
      pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start: at, end, read });
    at = end;
  }
  return pieces;
}

/** The end of a piece, after a sentence if possible; never within a numeral. */
function pieceEnd(text: string, from: number, limit: number): number {
  for (let at = limit; at > from + LONGEST / 2; at--) if (/[。；！？\s]/.test(text[at - 1] ?? '')) return at;
  for (let at = limit; at > from + 1; at--)
    if (!/[\d.,]/.test(text[at - 1] ?? '') && !/[\d.,]/.test(text[at] ?? '')) return at;
  return limit;
}

/** Maps words that the rules read in plain characters back to the printed ones: 戶籍 for 户籍. */
function printedIn(text: string, line: string): Printed {
  if (text === line) return (words) => words;
  return (words, near) => {
    const before = line.lastIndexOf(words, near);
    const at = before < 0 ? line.indexOf(words) : before;
    return at < 0 || words === '' ? words : text.slice(at, at + words.length);
  };
}

function moved(text: string, base: number, one: Statement, printed: Printed): Statement {
  const [start, end] = [base + one.start, base + one.end];
  const { label, word, scope } = one;
  return {
    ...one,
    start,
    end,
    quote: text.slice(start, end),
    ...(label !== undefined && { label: printed(label, one.end + label.length) }),
    ...(word !== undefined && { word: printed(word, one.end) }),
    ...(scope !== undefined && { scope: printed(scope, one.end) }),
  };
}

function unreadOf(text: string, base: number, end: number, { tokens, numerals, whyAt }: LineRead): Unread[] {
  const covered = new Uint8Array(end - base);
  for (const one of tokens) covered.fill(1, one.start, one.end);
  return numerals
    .filter((one) => !covered.subarray(one.start, one.end).includes(1))
    .map((one) => ({
      start: base + one.start,
      end: base + one.end,
      quote: text.slice(base + one.start, base + one.end),
      why: whyAt(one.start) ?? 'unread',
    }));
}
