import { expect, it } from 'vitest';
import { standingMarksHtml } from '../../../src/site/pages/standing-marks.js';

it('each standing is a mark of its own, filled for a rank alone', () => {
  expect(
    standingMarksHtml({ standings: ['列全市第一', '全省首批', '<b>'], kinds: ['rank', 'first-batch', 'only'] }),
  ).toEqual([
    '<span class="mark rank">列全市第一</span>',
    '<span class="mark">全省首批</span>',
    '<span class="mark">&lt;b&gt;</span>',
  ]);
  expect(standingMarksHtml({ standings: [] })).toEqual([]);
});
