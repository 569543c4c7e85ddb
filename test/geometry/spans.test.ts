import { describe, expect, it } from 'vitest';
import { spans } from '../../src/geometry/spans.js';

describe('spans', () => {
  it.each([
    ['no tiles', [], 6, []],
    ['one tile takes all', [1], 6, [6]],
    ['rows that are full as they are', [2, 2, 2, 1, 1, 2, 2], 6, [2, 2, 2, 1, 1, 2, 2]],
    ['the last of a row that the next has no room in is widened', [2, 1, 2], 4, [2, 2, 4]],
    ['the last of all is widened', [1, 1, 1], 2, [1, 1, 2]],
    ['more than there are columns is all of them', [3, 1, 1], 2, [2, 1, 1]],
    ['one column', [2, 1], 1, [1, 1]],
  ])('%s', (_, wants, columns, expected) => {
    expect(spans(wants, columns)).toEqual(expected);
  });

  it('fills every row whatever is asked for', () => {
    for (let seed = 0; seed < 500; seed++) {
      const wants = Array.from({ length: 1 + (seed % 17) }, (_, i) => 1 + ((seed * 7 + i * i * 3) % 3));
      for (const columns of [2, 4, 6]) {
        let filled = 0;
        for (const width of spans(wants, columns)) {
          filled += width;
          expect(filled).toBeLessThanOrEqual(columns);
          if (filled === columns) filled = 0;
        }
        expect(filled).toBe(0);
      }
    }
  });
});
