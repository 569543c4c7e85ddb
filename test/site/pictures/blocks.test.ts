import { describe, expect, it } from 'vitest';
import { fit, grid, type Block } from '../../../src/site/pictures/blocks.js';
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
    const box = fit(blocks(3), 10, pen, 100, 110);
    expect([box.height, words(box)]).toEqual([110, []]);
  });

  it('says how many facts are left out', () => {
    const box = fit(blocks(5), 10, pen, 100, 140);
    expect(words(box)).toEqual(['另有6项']);
    expect(box.height).toBeLessThanOrEqual(140);
    expect(words(fit(blocks(5), 10, { ...pen, locale: 'en' }, 100, 140))).toEqual(['and 6 more']);
  });

  it('shows one at least, however little room there is', () => {
    expect(words(fit(blocks(3), 10, pen, 100, 1))).toEqual(['另有4项']);
  });

  it('ends a list of thousands at a height that can still be seen', () => {
    expect(fit(blocks(3_000), 10, pen, 100).height).toBeLessThanOrEqual(8_000);
  });
});
