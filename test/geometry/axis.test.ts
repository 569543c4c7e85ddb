import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../src/geometry/axis.js';
import { bars, type BarValue } from '../../src/geometry/bars.js';

const valuesOf = (values: readonly BarValue[]): number[] => axisTicks(values).map(({ value }) => value);

describe('the ticks of an axis', () => {
  it.each<[string, BarValue[], number[]]>([
    ['figures above zero', [317, 166, 345], [0, 100, 200, 300]],
    ['figures on both sides', [3, -1], [-1, 0, 1, 2, 3]],
    ['figures below zero', [-2, -4], [-4, -3, -2, -1, 0]],
    ['a range', [[3, 5], 4], [0, 1, 2, 3, 4, 5]],
    ['figures below one', [0.02, 0.075], [0, 0.02, 0.04, 0.06]],
    ['a missing figure', [undefined, 10], [0, 2, 4, 6, 8, 10]],
    ['zeros only', [0, 0], []],
    ['nothing', [], []],
  ])('are round: %s', (_, values, ticks) => {
    expect(valuesOf(values)).toEqual(ticks);
  });

  it('are on the scale of the bars', () => {
    expect(axisTicks([400, -100])).toEqual([
      { value: -100, x: 0 },
      { value: 0, x: 20 },
      { value: 100, x: 40 },
      { value: 200, x: 60 },
      { value: 300, x: 80 },
      { value: 400, x: 100 },
    ]);
    const drawn = bars([400, -100, 200]);
    expect(drawn.zero).toBe(20);
    expect(drawn.bars.map(({ end }) => end)).toEqual([100, 0, 60]);
  });

  it('are none of what is no number', () => {
    expect(() => axisTicks([1, Number.NaN])).toThrow(new RangeError('Expected finite numbers, found NaN'));
  });
});
