import { describe, expect, it } from 'vitest';
import { standingViews } from '../../../src/models/parts/standing-view.js';
import type { Standing } from '../../../src/report/types.js';
import { en, zh } from '../../fixtures/model-facts.js';

const rank = (position: number): Standing => ({ kind: 'rank', position, among: 'county', mentions: [] });
const other = (kind: 'only' | 'first-batch' | 'first-ever' | 'leading'): Standing => ({
  kind,
  among: 'county',
  mentions: [],
});

describe('a standing', () => {
  it.each([
    [rank(1), '第一', '全县第一', '1st', 'first in the county'],
    [rank(11), '第11', '全县第11', '11th', '11th in the county'],
    [other('only'), '唯一', '全县唯一', 'Only', 'the only one in the county'],
    [other('first-batch'), '首批', '全县首批', 'First batch', 'in the first batch in the county'],
    [other('first-ever'), '首个', '全县首个', 'First ever', 'the first ever in the county'],
    [other('leading'), '领先', '全县领先', 'Ahead', 'ahead in the county'],
  ])('$kind $position', (standing, mark, text, englishMark, english) => {
    expect(standingViews([standing], zh)).toMatchObject([{ kind: standing.kind, mark, text }]);
    expect(standingViews([standing], en)).toMatchObject([{ kind: standing.kind, mark: englishMark, text: english }]);
  });

  it('always has its scope', () => {
    expect(standingViews([rank(1)], zh)[0]?.scope).toBe('全县');
    expect(standingViews([other('first-batch')], en)[0]?.scope).toContain('the county');
  });

  it('keeps its order among several, and leaves the lesser word out beside the first', () => {
    const views = standingViews([other('leading'), rank(1), other('only')], zh);
    expect(views.map(({ text }) => text)).toEqual(['全县第一', '全县唯一']);
  });

  it('is not made up', () => {
    expect(standingViews(undefined, zh)).toEqual([]);
    expect(standingViews([], zh)).toEqual([]);
  });
});
