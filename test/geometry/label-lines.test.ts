import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emsOf, linesOf } from '../../src/geometry/label-lines.js';

it.each([
  ['', 0],
  ['启动', 2],
  ['“红”', 3],
  ['June', 2.2],
  ['28天', 2.1],
  ['（共24个）', 5.1],
])('%s is %s em wide', (text, ems) => {
  expect(emsOf(text)).toBeCloseTo(ems);
});

describe('lines', () => {
  it.each([
    ['', 10, 0],
    ['启动签约', 4, 1],
    ['启动签约', 3, 2],
    ['启动签约启动签约', 3, 3],
    // A word goes to the next line as a whole.
    ['signing began', 4, 2],
    ['signing began', 8, 1],
    // And is broken where it alone is longer than a line.
    ['signing', 2, 2],
    ['签signing', 2, 3],
    ['two  spaces', 3.4, 2],
  ])('of %s, %s em long: %s', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it('are never too few for the width of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('签', 'a', ' ', '“', '9') }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          expect(linesOf(text, width) * width).toBeGreaterThanOrEqual(emsOf(text.trim().replace(/\s+/g, '')) - 1e-9);
        },
      ),
    );
  });
});
