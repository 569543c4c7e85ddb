import { expect, it } from 'vitest';
import { cells } from '../../src/geometry/cells.js';
import { cellsMark } from '../../src/marks/cells.js';
import { markup } from '../support/markup.js';

it('draws squares of one size, filled and empty', () => {
  const square = (name: string, x: number) =>
    `<rect class="${name}" x="${x}" y="0.75" width="14.5" height="14.5"></rect>`;
  expect(markup(cellsMark(cells(1, 3, 10), 'narrow wide'))).toBe(
    '<svg class="cells narrow wide" viewBox="0 0 56 16" width="56" focusable="false" aria-hidden="true">' +
      `${square('filled', 0.75)}${square('empty', 20.75)}${square('empty', 40.75)}</svg>`,
  );
});
