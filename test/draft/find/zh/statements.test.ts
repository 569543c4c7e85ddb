import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

describe('what a Chinese text states without a number', () => {
  it.each([
    ['空气质量居全省前列。', 'leading', '居全省前列'],
    ['增速与上月持平。', 'worded-change', '与上月持平'],
    ['投资实现两位数增长。', 'worded-change', '两位数增长'],
    ['2024年3月12日，新校区投用。', 'event', '2024年3月12日，'],
  ])('%s', (text, kind, quote) => {
    const { facts, statements } = findFigures(text);
    expect(facts).toEqual([]);
    expect(statements).toMatchObject([{ kind, quote }]);
  });
});
