import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/geometry/label-levels.js';

const at = (left: number, right: number) => ({ left, right });

describe('levels', () => {
  it.each([
    ['none', [], 0, []],
    ['one', [at(0, 1)], 0, [1]],
    ['two that only touch', [at(0, 1), at(1, 2)], 0, [1, 1]],
    ['two that touch where a gap is wanted', [at(0, 1), at(1, 2)], 0.1, [1, 2]],
    ['two of one place', [at(0, 1), at(0, 1)], 0, [1, 2]],
    ['one that fits under the first again', [at(0, 3), at(2, 5), at(4, 6)], 0, [1, 2, 1]],
    ['one that stands before the others', [at(4, 6), at(0, 3)], 0, [1, 1]],
  ])('%s', (_, stretches, gap, levels) => {
    expect(levelsOf(stretches, gap)).toEqual(levels);
  });

  it('keep all of a level apart, and leave none empty', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 40 }))
      .map(([left, width]) => at(left, left + width));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (stretches, gap) => {
        const levels = levelsOf(stretches, gap);
        stretches.forEach((a, i) => {
          stretches.slice(0, i).forEach((b, j) => {
            if (levels[i] === levels[j]) expect(a.left >= b.right + gap || b.left >= a.right + gap).toBe(true);
          });
        });
        expect([...new Set(levels)].sort((a, b) => a - b)).toEqual(
          Array.from({ length: Math.max(0, ...levels) }, (_, i) => i + 1),
        );
      }),
    );
  });
});
