import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bars, fill, type Bar, type BarValue } from '../../src/geometry/bars.js';

const right = (x: number, width: number): Bar => ({ bar: { x, width }, end: x + width, side: 'right' });
const left = (x: number, width: number): Bar => ({ bar: { x, width }, end: x, side: 'left' });
const none = (zero: number): Bar => ({ end: zero, side: 'right' });

describe('bars', () => {
  it.each<[string, BarValue[], { zero: number; bars: Bar[] }]>([
    ['no figures', [], { zero: 0, bars: [] }],
    ['one figure, which fills the scale', [317], { zero: 0, bars: [right(0, 100)] }],
    ['figures above zero', [50, 100, 25], { zero: 0, bars: [right(0, 50), right(0, 100), right(0, 25)] }],
    ['thirds, to a thousandth', [1, 3], { zero: 0, bars: [right(0, 33.333), right(0, 100)] }],
    ['figures on both sides', [3, -1], { zero: 25, bars: [right(25, 75), left(0, 25)] }],
    ['figures below zero only', [-2, -4], { zero: 100, bars: [left(50, 50), left(0, 100)] }],
    ['zero, which is nothing', [0, 4, -0], { zero: 0, bars: [none(0), right(0, 100), none(0)] }],
    ['zeros only', [0, 0], { zero: 0, bars: [none(0), none(0)] }],
    [
      'a missing figure, which is nothing',
      [undefined, 4, -4],
      { zero: 50, bars: [none(50), right(50, 50), left(0, 50)] },
    ],
    ['a figure that would be too short to see', [1, 1_000_000], { zero: 0, bars: [right(0, 0.8), right(0, 100)] }],
    ['one on a scale of the other side', [1, -1_000_000], { zero: 100, bars: [right(99.2, 0.8), left(0, 100)] }],
    ['figures of 24 digits and of none', [1e36, 5e35], { zero: 0, bars: [right(0, 100), right(0, 50)] }],
  ])('%s', (_, values, expected) => {
    expect(bars(values)).toEqual(expected);
  });

  it.each<[string, BarValue, Bar]>([
    ['above zero', [2, 4], { bar: { x: 50, width: 25 }, open: { x: 75, width: 25 }, end: 100, side: 'right' }],
    ['below zero', [-4, -2], { bar: { x: 25, width: 25 }, open: { x: 0, width: 25 }, end: 0, side: 'left' }],
    ['from zero', [0, 4], { open: { x: 50, width: 50 }, end: 100, side: 'right' }],
    ['up to zero', [-4, 0], { open: { x: 0, width: 50 }, end: 0, side: 'left' }],
    ['across zero', [-2, 4], { open: { x: 25, width: 75 }, end: 100, side: 'right' }],
    ['of one value', [4, 4], right(50, 50)],
  ])('leave open what a range leaves open: %s', (_, range, expected) => {
    expect(bars([range, -4, 4]).bars[0]).toEqual(expected);
  });

  it.each([
    [[NaN], 'Expected finite numbers, found NaN'],
    [[1, -Infinity], 'Expected finite numbers, found -Infinity'],
    [[[1, Infinity]], 'Expected finite numbers, found Infinity'],
    [[[5, 3]], 'Expected a range that runs forward, found 5 to 3'],
  ] as const)('refuse %j', (values, message) => {
    expect(() => bars(values)).toThrow(new RangeError(message));
  });
});

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });

it('agrees with the linear scale of d3, which no reader has to load', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const drawn = bars(values);
      const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, 100]);
      values.forEach((value, index) => {
        const { bar, end } = drawn.bars[index]!;
        // What would be too short to see is longer than it should be.
        if (bar && bar.width > 0.8) expect(end).toBeCloseTo(scale(value), 2);
      });
    }),
  );
});

it('stays on the scale, and draws every figure but 0', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      bars(values).bars.forEach(({ bar }, index) => {
        expect(bar === undefined).toBe(values[index] === 0);
        if (!bar) return;
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThan(100.002);
        expect(bar.width).toBeGreaterThanOrEqual(0.8);
      });
    }),
  );
});

describe('fill', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [1e-9, 0.8],
    [0.5, 50],
    [0.875, 87.5],
    [1 / 3, 33.333],
    [0.99, 99],
    [0.9998, 99.2],
    [1, 100],
    [1.126, 100],
    [Infinity, 100],
  ])('%d fills %d', (ratio, percent) => {
    expect(fill(ratio)).toBe(percent);
  });

  it.each([
    [-0.01, '-0.01'],
    [NaN, 'NaN'],
  ])('refuses %d', (ratio, named) => {
    expect(() => fill(ratio)).toThrow(new RangeError(`Expected a ratio of 0 or more, found ${named}`));
  });
});
