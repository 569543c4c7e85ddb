import { describe, expect, it } from 'vitest';
import { figureBox, figureSize, ringSize, ringSpace } from '../../../../src/site/pictures/board/tile-figures.js';
import { FORMATS } from '../../../../src/site/pictures/formats.js';
import type { Pen } from '../../../../src/site/pictures/pieces.js';
import type { FigureView } from '../../../../src/models/parts/figure-view.js';

const pen: Pen = { sizes: FORMATS.article.sizes, locale: 'zh-CN' };
const { label } = pen.sizes;

const figure: FigureView = {
  before: '',
  number: '21/24',
  unit: '个',
  after: '',
  beside: '',
  text: '21/24个',
  missing: false,
  said: '',
};

describe('a ring in a tile', () => {
  it('is 3.2 times as wide as its label is high where there is room', () => {
    expect(ringSize(figure, pen, label * 12)).toBe(label * 3.2);
  });

  it('is smaller where the unit would fall into a line of its own', () => {
    const width = label * 9;
    const ring = ringSize(figure, pen, width);
    expect(ring).toBeLessThan(label * 3.2);
    expect(ring).toBeGreaterThanOrEqual(label * 2.2);
    const fact = { label: '', figure, ring: {} as never, headline: '', period: '', standings: [], kinds: [] };
    const room = ringSpace(figure, pen, width);
    const box = figureBox(figure, figureSize([fact], pen, width), pen, room);
    expect(box.marks).toHaveLength(1);
    expect(box.width).toBeLessThanOrEqual(room);
  });

  it('is left out where the number would be too small beside it', () => {
    expect(ringSize(figure, pen, label * 4)).toBe(0);
    expect(ringSpace(figure, pen, label * 4)).toBe(label * 4);
  });
});
