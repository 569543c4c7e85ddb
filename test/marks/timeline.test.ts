import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect, it } from 'vitest';
import { axisMark, gapMark, spanMark } from '../../src/marks/timeline.js';

const drawn = (mark: unknown): string =>
  collectResultSync(render(mark))
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>');

it('draws a span from its start, as long as it lasts', () => {
  expect(drawn(spanMark({ x: 151 / 365, width: 30 / 365 }))).toContain(
    '<rect x="41.37%" width="8.219%" height="6"></rect>',
  );
});

it('names a month in its middle, and says in which layouts', () => {
  const ticks = [
    { name: '1月', year: 2023, month: 1, x: 0, width: 0.5, named: ['snug', 'roomy'] as const },
    { name: '2月', year: 2023, month: 2, x: 0.5, width: 0.5, named: [] },
  ];
  expect(drawn(axisMark(ticks))).toContain(
    '<line class="bound" x1="0%" x2="0%" y1="20" y2="28"></line>' +
      '<text class="name snug roomy" x="25%" y="14" text-anchor="middle">1月</text>' +
      '<line class="bound" x1="50%" x2="50%" y1="20" y2="28"></line>' +
      '<text class="name" x="75%" y="14" text-anchor="middle">2月</text>',
  );
});

it('keeps free what is free', () => {
  expect(drawn(gapMark(1 / 3, 'snug'))).toContain('class="gap snug" width="33.333%"');
});
