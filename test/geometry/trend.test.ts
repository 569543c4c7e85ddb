import { describe, expect, it } from 'vitest';
import { segmentsOf, trend } from '../../src/geometry/trend.js';

const stated = (...values: (number | undefined)[]) =>
  trend(values.map((value) => (value === undefined ? undefined : { value })));

describe('a line over periods', () => {
  it.each([
    ['rises from zero, so that half is half as high', [50, 100], 'M25,50L75,0', 100],
    ['falls', [100, 75, 50], 'M16.667,0L50,25L83.333,50', 100],
    ['is level', [3, 3], 'M25,0L75,0', 100],
    ['lies on zero where everything is zero', [0, 0], 'M25,100L75,100', 100],
    ['crosses zero', [-50, 50], 'M25,100L75,0', 50],
    ['hangs below it', [-50, -100], 'M25,50L75,100', 0],
  ])('%s', (_, values, path, zero) => {
    expect(stated(...values)).toMatchObject({ stated: path, derived: '', zero });
  });

  it('breaks where a period has no figure', () => {
    const { stated: path, points } = stated(50, 100, undefined, 100, 50);
    expect(path).toBe('M10,50L30,0M70,0L90,50');
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [10, 50],
      [30, 0],
      [70, 0],
      [90, 50],
    ]);
  });

  it('draws no line to a point that stands alone', () => {
    // A closed path of one point: nothing to see but a cap, under the point itself.
    expect(stated(50, undefined, 100).stated).toBe('M16.667,50ZM83.333,0Z');
  });

  it('keeps what leads to a derived point apart', () => {
    const drawn = trend([{ value: 50, isDerived: true }, { value: 100 }, { value: 100 }]);
    expect(drawn.stated).toBe('M50,0L83.333,0');
    expect(drawn.derived).toBe('M16.667,50L50,0');
    expect(drawn.points.map(({ isDerived }) => isDerived)).toEqual([true, false, false]);
  });

  it('has nothing to draw where nothing is known', () => {
    expect(stated(undefined, undefined)).toMatchObject({ points: [], stated: '', derived: '' });
    expect(stated()).toMatchObject({ points: [], stated: '', derived: '' });
  });

  it('ends at a round value, and names round values from the lowest to the highest', () => {
    expect(stated(15.4, 24.86).ticks).toEqual([
      { value: 0, y: 100 },
      { value: 10, y: 66.667 },
      { value: 20, y: 33.333 },
      { value: 30, y: 0 },
    ]);
    expect(stated(-3.5, 1.2).ticks.map(({ value }) => value)).toEqual([-4, -2, 0, 2]);
    expect(stated(0, 0).ticks).toEqual([{ value: 0, y: 100 }]);
    expect(stated(undefined).ticks).toEqual([]);
  });

  it('gives the pieces of its lines back', () => {
    const drawn = trend([{ value: 50, isDerived: true }, { value: 100 }, { value: 100 }]);
    expect(segmentsOf(drawn.stated)).toEqual([
      [
        [50, 0],
        [83.333, 0],
      ],
    ]);
    expect(segmentsOf(drawn.derived)).toEqual([
      [
        [16.667, 50],
        [50, 0],
      ],
    ]);
    expect(segmentsOf(stated(50, undefined, 100).stated)).toEqual([]);
    expect(segmentsOf('')).toEqual([]);
  });

  it.each([NaN, Infinity])('refuses %s', (value) => {
    expect(() => stated(1, value)).toThrow(new RangeError(`Expected a finite number, found ${value}`));
  });
});
