import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../src/geometry/cells.js';

/** The squares as a reader sees them: one line a row. */
function picture(part: number, whole: number, most: number): string {
  const rows = new Map<number, string>();
  for (const { y, isFilled } of cells(part, whole, most).cells)
    rows.set(y, (rows.get(y) ?? '') + (isFilled ? '■' : '□'));
  return [...rows.values()].join(' ');
}

describe('cells', () => {
  it.each([
    ['all in one row where there is room', 3, 5, 12, '■■■□□'],
    ['none filled', 0, 3, 12, '□□□'],
    ['all filled', 3, 3, 12, '■■■'],
    ['one of one', 1, 1, 12, '■'],
    ['21 of 24 in full rows', 21, 24, 12, '■■■■■■■■■■■■ ■■■■■■■■■□□□'],
    ['the widest full rectangle', 4, 15, 10, '■■■■□ □□□□□ □□□□□'],
    ['no column narrower than half of the room: two rows alike', 13, 13, 12, '■■■■■■■ ■■■■■■'],
    ['no stub at the end', 31, 31, 10, '■■■■■■■■ ■■■■■■■■ ■■■■■■■■ ■■■■■■■'],
  ])('%s', (_, part, whole, most, expected) => {
    expect(picture(part, whole, most)).toBe(expected);
  });

  it('stand 20 px apart, and the drawing ends with the last', () => {
    expect(cells(1, 4, 3)).toEqual({
      width: 36,
      height: 36,
      side: 16,
      cells: [
        { x: 0, y: 0, isFilled: true },
        { x: 20, y: 0, isFilled: false },
        { x: 0, y: 20, isFilled: false },
        { x: 20, y: 20, isFilled: false },
      ],
    });
  });

  it('are as many as the whole, filled as many as the part, in rows that fit', () => {
    const shares = fc
      .integer({ min: 1, max: 60 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 30 }), ([part, whole], most) => {
        const { cells: all, width, height } = cells(part, whole, most);
        expect(all).toHaveLength(whole);
        expect(all.filter(({ isFilled }) => isFilled)).toHaveLength(part);
        expect(width).toBeLessThanOrEqual(most * 20 - 4);
        expect(Math.max(...all.map(({ x }) => x))).toBe(width - 16);
        expect(Math.max(...all.map(({ y }) => y))).toBe(height - 16);
      }),
    );
  });

  it.each([
    [3, 2, 12],
    [-1, 2, 12],
    [0, 0, 12],
    [1.5, 2, 12],
    [1, 2.5, 12],
    [NaN, 2, 12],
    [1, 2, 0],
  ])('refuse %d of %d in %d columns', (part, whole, most) => {
    const message = `Expected whole numbers, found ${part} of ${whole} in ${most} columns`;
    expect(() => cells(part, whole, most)).toThrow(new RangeError(message));
  });
});
