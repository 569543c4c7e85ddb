import type { Block, PlacedCell } from '../block.js';
import { linesIn, markerOf, type Line } from './lines.js';

/*
 * A Markdown file is its own source text, including its markup: only the types of its lines are parsed.
 */

const FENCE = /^(?:```|~~~)/;
const RULE = /^(?:(?:[-*_] ?){3,}|={3,})$/;
const DIVIDER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const HEADING = /^(#{1,6})\s+(?=\S)/;

/** The blocks of a Markdown text: headings, list items, table rows, and paragraphs line by line. */
export function blocksOfMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = linesIn(text);
  let [list, table, isCode] = [0, 0, false];
  lines.forEach((line, i) => {
    if (FENCE.test(line.text)) isCode = !isCode;
    else if (isCode) blocks.push(paragraph(line));
    else if (isUnderline(line, blocks)) underline(line, blocks);
    else if (RULE.test(line.text) || (DIVIDER.test(line.text) && line.text.includes('-') && isTable(lines[i - 1])))
      return;
    else if (isTable(line)) {
      if (blocks[blocks.length - 1]?.kind !== 'row') table++;
      blocks.push({ ...place(line), kind: 'row', group: table, cells: cellsOf(line) });
    } else {
      const one = single(line);
      if (one.kind === 'item' && blocks[blocks.length - 1]?.kind !== 'item') list++;
      blocks.push(one.kind === 'item' ? { ...one, group: list } : one);
    }
  });
  return blocks;
}

const place = ({ start, end, number }: Line): Pick<Block, 'start' | 'end' | 'origin'> => ({
  start,
  end,
  origin: `line ${number}`,
});

const paragraph = (line: Line): Block => ({ ...place(line), kind: 'paragraph' });

const isTable = (line: Line | undefined): boolean =>
  line !== undefined && /^\|.*\|$|^[^|]+\|[^|]+(?:\|[^|]*)*$/.test(line.text);

/** A setext underline: a line of = or - directly under a paragraph makes it a heading. */
function isUnderline({ text, number }: Line, blocks: readonly Block[]): boolean {
  const before = blocks[blocks.length - 1];
  return /^(?:=+|-{2,})$/.test(text) && before?.kind === 'paragraph' && before.origin === `line ${number - 1}`;
}

function underline({ text }: Line, blocks: Block[]): void {
  const before = blocks.pop()!;
  blocks.push({ ...before, kind: 'heading', level: text.startsWith('=') ? 1 : 2 });
}

function single(line: Line): Block {
  const heading = HEADING.exec(line.text);
  if (heading)
    return { ...place(line), start: line.start + heading[0].length, kind: 'heading', level: heading[1]!.length };
  const marker = markerOf(line.text);
  if (marker === undefined) return paragraph(line);
  return { ...place(line), kind: 'item', ...(marker && { marker }) };
}

function cellsOf({ text, start, number }: Line): readonly PlacedCell[] {
  const inner = text.replace(/^\||\|$/g, (bar) => ' '.repeat(bar.length));
  let at = start;
  return inner.split('|').map((cell, column) => {
    const trimmed = cell.trim();
    const from = at + (trimmed ? cell.indexOf(trimmed) : 0);
    at += cell.length + 1;
    return { column, origin: `line ${number} cell ${column + 1}`, start: from, end: from + trimmed.length };
  });
}
