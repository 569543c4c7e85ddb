import { expect } from 'vitest';
import { readDocument } from '../../src/draft/read/read-document.js';
import type { Block, SourceText } from '../../src/draft/read/block.js';

/** A parsed document with test helpers. */
export interface Read extends SourceText {
  /** The text of a block. */
  readonly of: (block: Block) => string;
  /** The non-empty lines of the text. */
  readonly lines: readonly string[];
  /** How often a notice occurred. */
  readonly count: (code: string) => number;
}

/** Reads a document that must be readable, and checks that every block and cell is within the text. */
export async function read(name: string, content: Uint8Array | string): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readDocument({ name, bytes });
  if (!result.ok) throw new Error(result.refusal.message.en);
  const { source } = result;
  const of = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    source.text.slice(start, end);
  let last = 0;
  for (const block of source.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeLessThanOrEqual(source.text.length);
    last = block.end;
    for (const cell of block.cells ?? [])
      expect([block.start <= cell.start, cell.end <= block.end]).toEqual([true, true]);
  }
  return {
    ...source,
    of,
    lines: source.text.split('\n').filter(Boolean),
    count: (code) => source.notices.find((notice) => notice.code === code)?.count ?? 0,
  };
}

/** The code of the reason why a file is refused. */
export async function refused(name: string, content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readDocument({ name, bytes });
  if (result.ok) return `read as ${result.format}`;
  const { message, code } = result.refusal;
  expect(message.zh).toMatch(/[：:]/);
  expect(message.en).toMatch(/: /);
  return code;
}
