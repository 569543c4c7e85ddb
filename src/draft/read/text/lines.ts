import type { Block } from '../block.js';
import { plainHeading } from './plain-heading.js';

/** A trimmed line with its position. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
  /** Whether it is surrounded by empty lines or the ends of the text. */
  readonly isAlone: boolean;
}

/** The non-empty lines of a text. */
export function linesIn(text: string): readonly Line[] {
  const raw = text.split('\n');
  let at = 0;
  const lines = raw.map((line, i) => {
    const from = at;
    at += line.length + 1;
    const trimmed = line.trim();
    const start = from + line.indexOf(trimmed);
    const isAlone = !raw[i - 1]?.trim() && !raw[i + 1]?.trim();
    return { text: trimmed, start, end: start + trimmed.length, number: i + 1, isAlone };
  });
  return lines.filter((line) => line.text);
}

/** A list marker at the start of a line: a number or a bullet. */
const MARKER = /^(?:(\d{1,3}[.、)）]|[（(]\d{1,3}[)）]|[①-⑳])\s*|[-*•●○■□▪◆➢]\s+)(?=\S)/;

/** The marker of a list item; empty for a bullet. */
export function markerOf(text: string): string | undefined {
  // 1.5亿元 is no list item, nor is a date such as 3.15.
  if (/^\d+\.\d/.test(text)) return undefined;
  const found = MARKER.exec(text);
  return found ? (found[1] ?? '') : undefined;
}

const isRow = (text: string): boolean => /\t/.test(text) || /\S {2,}\S.*\S {2,}\S/.test(text);

/** The blocks of plain text, inferred from its layout. */
export function blocksOfLines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let [list, table] = [0, 0];
  for (const line of linesIn(text)) {
    const before = blocks[blocks.length - 1];
    const base = { start: line.start, end: line.end, origin: `line ${line.number}` };
    const marker = markerOf(line.text);
    const level = plainHeading(line.text);
    if (line.text.includes('\t') && isRow(line.text)) {
      if (before?.kind !== 'row') table++;
      blocks.push({ ...base, kind: 'row', group: table, cells: cellsOf(line) });
    } else if (level !== undefined && (line.isAlone || isNumbered(line.text) || !blocks.length))
      blocks.push({ ...base, kind: 'heading', level: blocks.length ? level : 1 });
    else if (marker !== undefined) {
      if (before?.kind !== 'item') list++;
      blocks.push({ ...base, kind: 'item', group: list, ...(marker && { marker }) });
    } else blocks.push({ ...base, kind: 'paragraph' });
  }
  return withoutByline(blocks);
}

/** A short last line is a byline, not a heading. */
function withoutByline(blocks: readonly Block[]): readonly Block[] {
  const last = blocks[blocks.length - 1];
  if (last?.kind !== 'heading' || blocks.length === 1) return blocks;
  const { level: _, ...rest } = last;
  return [...blocks.slice(0, -1), { ...rest, kind: 'paragraph' }];
}

const isNumbered = (text: string): boolean =>
  /^(?:第|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十])/.test(text);

function cellsOf({ text, start, number }: Line): Block['cells'] {
  let at = start;
  return text.split('\t').map((cell, column) => {
    const trimmed = cell.trim();
    const from = at + (trimmed ? cell.indexOf(trimmed) : 0);
    at += cell.length + 1;
    return { column, origin: `line ${number} cell ${column + 1}`, start: from, end: from + trimmed.length };
  });
}
