import { describe, expect, it } from 'vitest';
import { arrowMark } from '../../src/marks/arrow.js';
import { DIRECTIONS } from '../../src/report/lists/terms.js';
import { markup } from '../support/markup.js';

const svg = (path: string) =>
  `<svg class="arrow" viewBox="0 0 10 10" width="10" height="10" focusable="false" aria-hidden="true">` +
  `<path d="${path}"></path></svg>`;

describe('the arrow', () => {
  it.each([
    ['up', 'M5 1 9.5 9h-9z'],
    ['down', 'M5 9 .5 1h9z'],
    ['flat', 'M0 4h10v2H0z'],
  ] as const)('%s', (direction, path) => {
    expect(markup(arrowMark(direction))).toBe(svg(path));
  });

  it('is another for every direction', () => {
    expect(new Set(DIRECTIONS.map((direction) => markup(arrowMark(direction)))).size).toBe(3);
  });
});
