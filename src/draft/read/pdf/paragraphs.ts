import type { Piece } from '../block.js';
import { plainHeading } from '../text/plain-heading.js';
import { markerOf } from '../text/lines.js';
import { lineText, type Line } from './fragment.js';

export interface Paragraphs {
  readonly pieces: readonly Piece[];
  /** Number of line ends removed. */
  readonly joined: number;
}

/** Joins the lines of a document into paragraphs, also across pages. */
export function paragraphsOf(lines: readonly Line[]): Paragraphs {
  const usual = usualSize(lines);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups[groups.length - 1];
    if (group && before && goesOn(before, line, usual)) group.push(line);
    else groups.push([line]);
  });
  return { pieces: groups.map((group) => pieceOf(group, usual)), joined: lines.length - groups.length };
}

/** The most frequent font size, by letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/**
 * Whether a paragraph continues in the next line: this one is full, and the next is not indented, of another size, or
 * far below.
 */
function goesOn(line: Line, next: Line, usual: number): boolean {
  const text = lineText(line);
  if (Math.abs(line.size - next.size) > usual * 0.1 || isTable(line) || isTable(next)) return false;
  const isFull = line.end > line.right - line.size * 2.2 - raggedness(text, line);
  const isIndented = next.x > next.left + next.size * 1.2 && !(Math.abs(next.x - line.x) < line.size * 0.3);
  const isFar = line.page === next.page && next.y - line.y > line.size * 2.6;
  const isHeading = line.size > usual * 1.15 && line.x > line.left + line.size * 3;
  if (isIndented || isFar || isHeading) return false;
  if (plainHeading(text) !== undefined && !isFull) return false;
  if (markerOf(lineText(next)) !== undefined && /[。.;；!?]$/.test(text.trim())) return false;
  return isFull;
}

/** Word-wrapped lines end early if the next word does not fit. */
const raggedness = (text: string, { size }: Line): number => (/\p{Script=Han}/u.test(text) ? 0 : size * 5);

const isTable = ({ segments }: Line): boolean => segments.length >= 3;

function pieceOf(lines: readonly Line[], usual: number): Piece {
  const [first] = lines as readonly [Line, ...Line[]];
  const text = lines.map(lineText).reduce((all, line) => all + between(all, line) + line);
  const origin = originOf(lines);
  const isLarge = first.size > usual * 1.15 && text.length <= 60 && !/[。；;]$/.test(text);
  const level = isLarge ? (first.size > usual * 1.5 ? 1 : 2) : lines.length === 1 ? plainHeading(text) : undefined;
  if (level !== undefined && !isTable(first)) return { kind: 'heading', level, text, origin };
  const marker = markerOf(text);
  if (marker !== undefined) return { kind: 'item', text, origin, group: 1, ...(marker && { marker }) };
  return { kind: 'paragraph', text, origin };
}

/** No blank between Chinese characters or figures; one between words. */
function between(before: string, next: string): string {
  if (/[-‐]$/.test(before)) return '';
  const isWord = (letter: string): boolean => /[\p{Script=Latin}]/u.test(letter);
  const [last, head] = [before.slice(-1), next.slice(0, 1)];
  if (isWord(last) || isWord(head)) return /\p{Script=Han}/u.test(last + head) ? '' : ' ';
  return /[,.;:!?)%”]$/.test(before) && /^[\d(“$£€]/.test(next) && !/\p{Script=Han}/u.test(before) ? ' ' : '';
}

function originOf(lines: readonly Line[]): string {
  const [first] = lines as readonly [Line, ...Line[]];
  const onPage = lines.filter(({ page }) => page === first.page);
  const x = Math.min(...onPage.map((line) => line.x));
  const top = first.y - first.size;
  const right = Math.max(...onPage.map(({ end }) => end));
  const bottom = onPage[onPage.length - 1]!.y;
  return `pdf ${first.page} [${[x, top, right - x, bottom - top].map(Math.round).join(',')}]`;
}
