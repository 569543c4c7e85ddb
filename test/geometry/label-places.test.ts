import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth, placeLabels, type LabelledMark } from '../../src/geometry/label-places.js';
import { LAYOUT_NAMES, MAX_LEVELS, WIDTHS } from '../../src/geometry/label-widths.js';

const mark = (x: number, width = 0.08, text = '启动'): LabelledMark => ({ x, width, texts: [{ text, size: 14 }] });
const placed = (marks: readonly LabelledMark[], name = LAYOUT_NAMES[0]!) =>
  placeLabels(marks, name) ?? expect.unreachable();

describe('a label', () => {
  it('starts with its mark', () => {
    expect(placed([mark(0.1)])).toEqual([{ left: 0.1, right: 0.52, atEnd: false, level: 1 }]);
  });

  it('ends with its mark where it would not end on the line', () => {
    const [label] = placed([mark(0.75, 0.25)]);
    expect(label).toMatchObject({ right: 1, atEnd: true });
    expect(label?.left).toBeCloseTo(0.58);
  });

  it('shares its level with another that has room beside it, and no closer than the gap', () => {
    const gap = 16 / lineWidth('snug');
    const levels = (second: number) => placed([mark(0), mark(second)]).map(({ level }) => level);
    expect(levels(0.42 + gap + 1e-6)).toEqual([1, 1]);
    expect(levels(0.42 + gap - 1e-6)).toEqual([1, 2]);
  });

  it('keeps clear of the whole of a long mark', () => {
    expect(placed([mark(0, 0.9), mark(0.5)]).map(({ level }) => level)).toEqual([1, 2]);
  });
});

describe('there is no layout', () => {
  it.each(LAYOUT_NAMES)('%s for more events at once than there are levels', (name) => {
    const together = (count: number) => Array.from({ length: count }, () => mark(0.3));
    expect(placeLabels(together(MAX_LEVELS), name)).toHaveLength(MAX_LEVELS);
    expect(placeLabels(together(MAX_LEVELS + 1), name)).toBeUndefined();
  });

  it.each(LAYOUT_NAMES)('%s for a label that would be a column of text', (name) => {
    const perLine = Math.floor((WIDTHS[name].share * lineWidth(name)) / 14);
    expect(placeLabels([mark(0.3, 0.1, '长'.repeat(14 * perLine))], name)).toHaveLength(1);
    expect(placeLabels([mark(0.3, 0.1, '长'.repeat(14 * perLine + 1))], name)).toBeUndefined();
  });
});

it('never lets two labels, or a label and a foreign mark, stand on one another', () => {
  const marks = fc.array(
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => mark(Math.min(a, b), Math.abs(a - b))),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(marks, fc.constantFrom(...LAYOUT_NAMES), (list, name) => {
      const places = placeLabels(list, name);
      const boxes = (places ?? []).map(({ left, right, level }, i) => ({
        level,
        left: Math.min(left, list[i]!.x),
        right: Math.max(right, list[i]!.x + list[i]!.width),
      }));
      for (const { left, right } of places ?? []) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1);
        expect(right - left).toBeCloseTo(WIDTHS[name].share);
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(0, i))
          expect(a.level !== b.level || a.left > b.right || b.left > a.right).toBe(true);
      });
    }),
  );
});
