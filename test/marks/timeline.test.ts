import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect, it } from 'vitest';
import { lengthMark, stripMark } from '../../src/marks/timeline.js';

const drawn = (mark: unknown): string =>
  collectResultSync(render(mark))
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>');

it('draws a span on its strip from its start, as long as it lasts', () => {
  expect(drawn(stripMark([], { x: 151 / 365, width: 30 / 365 }))).toContain(
    '<rect class="track" width="100%" height="8"></rect>' +
      '<rect class="span" x="41.37%" width="8.219%" height="8"></rect>',
  );
});

it('parts the months, over the span too', () => {
  expect(drawn(stripMark([0.25, 1 / 3], { x: 0, width: 1 }))).toContain(
    'height="8"></rect>' +
      '<line class="bound" x1="25%" x2="25%" y2="8"></line>' +
      '<line class="bound" x1="33.333%" x2="33.333%" y2="8"></line></svg>',
  );
});

it('draws no span where no month is stated', () => {
  expect(drawn(stripMark([0.5]))).not.toContain('span');
});

it('draws a length as its share of the greatest', () => {
  expect(drawn(lengthMark(166 / 345))).toContain('<rect class="span" width="48.116%" height="6"></rect>');
});

it('draws nothing of what is no number', () => {
  expect(() => stripMark([Number('x')])).toThrow(TypeError);
  expect(() => lengthMark(Infinity)).toThrow(TypeError);
});
