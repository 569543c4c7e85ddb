import { describe, expect, it } from 'vitest';
import { column, fit, grid, type Block } from '../../../src/site/pictures/blocks.js';
import { rect, type Box } from '../../../src/site/pictures/box.js';
import { FORMATS } from '../../../src/site/pictures/formats.js';
import type { Pen } from '../../../src/site/pictures/pieces.js';

const pen: Pen = { sizes: FORMATS.card.sizes, locale: 'zh-CN' };

const words = ({ marks }: Box): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.line.spans.map(({ text }) => text).join('')] : []));

describe('grid', () => {
  it('makes rows of equally high boxes, the last one with what is left', () => {
    const rows = grid(
      [10, 30, 20].map((height) => rect(40, height, 'ink')),
      2,
      10,
      90,
    );
    expect(rows.map(({ count, box }) => [count, box.height])).toEqual([
      [2, 30],
      [1, 20],
    ]);
    expect(rows[0]!.box.marks.map(({ x }) => x)).toEqual([0, 50]);
  });
});

describe('fit', () => {
  const blocks = (count: number): Block[] =>
    Array.from({ length: count }, () => ({ box: rect(40, 30, 'ink'), count: 2 }));

  it('shows all where there is room', () => {
    const { box, shown } = fit(blocks(3), 10, 110);
    expect([box.height, shown]).toEqual([110, 6]);
  });

  it('shows as many blocks as have room, and counts what is in them', () => {
    const { box, shown } = fit(blocks(5), 10, 140);
    expect([box.height, shown]).toEqual([110, 6]);
  });

  it('shows one entry at least, however little room there is, with the heads before it', () => {
    const head = { box: rect(40, 12, 'ink'), count: 0 };
    const { box, shown } = fit([head, ...blocks(3)], 10, 1);
    expect([box.height, shown]).toEqual([52, 2]);
  });
});

describe('column', () => {
  const blocks = Array.from({ length: 3_000 }, (): Block => ({ box: rect(40, 30, 'ink'), count: 1 }));

  it('ends a list of thousands at a height that can still be seen, and says how many of how many there are', () => {
    const box = column(blocks, 10, pen, 200);
    expect(box.height).toBeLessThanOrEqual(8_000);
    expect(words(box)).toEqual(['共3000条，此处199条']);
    expect(words(column(blocks, 10, { ...pen, locale: 'en' }, 200))).toEqual(['199 of 3000 shown']);
  });

  it('says nothing of a list that is whole', () => expect(words(column(blocks.slice(0, 9), 10, pen, 200))).toEqual([]));
});
