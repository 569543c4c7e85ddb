import type { Block, SourceText } from '../read/block.js';
import { plainHeading } from '../read/text/plain-heading.js';
import type { DraftBoard, DraftSection } from './draft.js';
import { languageOf } from './frame.js';
import { sectionName } from './section-names.js';

export interface Outline {
  readonly title: string;
  readonly sections: readonly DraftSection[];
  readonly boards: readonly DraftBoard[];
}

/** Minimum items of a list to become a board. */
const MIN_ITEMS = 3;

/**
 * Sections from headings, and boards from lists directly under a heading.
 * @param fallback the title of a document without one
 */
export function outlineOf({ text, blocks }: SourceText, fallback: string): Outline {
  const of = ({ start, end }: Block): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  const isTitled = first !== undefined && first === blocks[0];
  const title = isTitled ? of(first) : (titleLine(blocks[0], of) ?? fallback);
  const heads = isTitled ? headings.slice(1) : headings;
  const before = blocks.find(({ kind }) => kind !== 'heading');
  const isHeadless = !heads.length || (before !== undefined && before.start < heads[0]!.start);
  const named = heads.map((block) => ({ title: of(block), level: block.level ?? 1, start: block.start }));
  // The title of the document is no name for a part of it.
  const all = isHeadless
    ? [{ title: sectionName(languageOf(text), !heads.length), level: 1, start: 0 }, ...named]
    : named;
  const sections = all.map((section, i) => ({ id: `section-${i + 1}`, ...section }));
  return { title, sections, boards: boardsOf(blocks, sections, of) };
}

/** A title set only by font size is a separate paragraph that is no sentence. */
function titleLine(block: Block | undefined, of: (block: Block) => string): string | undefined {
  const line = block?.kind === 'paragraph' ? of(block) : '';
  return plainHeading(line) === undefined ? undefined : line;
}

/** The section at an offset of the text. */
export function sectionAt(sections: readonly DraftSection[], at: number): string {
  let found = sections[0]?.id ?? 'section-1';
  for (const { id, start } of sections) if (start <= at) found = id;
  return found;
}

function boardsOf(
  blocks: readonly Block[],
  sections: readonly DraftSection[],
  of: (block: Block) => string,
): readonly DraftBoard[] {
  const boards: DraftBoard[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (block.kind !== 'item' || before?.kind !== 'heading') return;
    const items: Block[] = [];
    for (let at = i; blocks[at]?.kind === 'item'; at++) items.push(blocks[at]!);
    if (items.length < MIN_ITEMS) return;
    boards.push({
      id: `board-${boards.length + 1}`,
      title: of(before),
      section: sectionAt(sections, block.start),
      items: items.map(({ start, end }) => ({ start, end })),
    });
  });
  return boards;
}
