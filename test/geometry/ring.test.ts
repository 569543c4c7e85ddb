import { arc } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ring } from '../../src/geometry/ring.js';

const FULL = 'M0,-50A50,50,0,1,1,0,50A50,50,0,1,1,0,-50M0,-40A40,40,0,1,0,0,40A40,40,0,1,0,0,-40Z';

/** What a stroke along a ring of the usual thickness needs to know. */
const along = (turns: number) => ({ radius: 45, width: 10, turns });

describe('ring', () => {
  it.each([
    ['nothing', 0, ''],
    ['a hair', 0.000001, 'M0,-50A50,50,0,0,1,0,-50L0,-40A40,40,0,0,0,0,-40Z'],
    ['one percent', 0.01, 'M0,-50A50,50,0,0,1,3.14,-49.901L2.512,-39.921A40,40,0,0,0,0,-40Z'],
    ['a quarter', 0.25, 'M0,-50A50,50,0,0,1,50,0L40,0A40,40,0,0,0,0,-40Z'],
    ['half', 0.5, 'M0,-50A50,50,0,1,1,0,50L0,40A40,40,0,1,0,0,-40Z'],
    ['three quarters', 0.75, 'M0,-50A50,50,0,1,1,-50,0L-40,0A40,40,0,1,0,0,-40Z'],
    ['21 of 24', 0.875, 'M0,-50A50,50,0,1,1,-35.355,-35.355L-28.284,-28.284A40,40,0,1,0,0,-40Z'],
    ['99 %', 0.99, 'M0,-50A50,50,0,1,1,-3.14,-49.901L-2.512,-39.921A40,40,0,1,0,0,-40Z'],
    ['99.98 %, which is still open', 0.9998, 'M0,-50A50,50,0,1,1,-0.063,-50L-0.05,-40A40,40,0,1,0,0,-40Z'],
    ['99.99 %, where the ends would meet', 0.9999, FULL],
    ['all but the last bit of all', 1 - Number.EPSILON, FULL],
    ['all', 1, FULL],
  ])('draws %s', (_, ratio, path) => {
    expect(ring(ratio)).toEqual({
      viewBox: '-50 -50 100 100',
      track: FULL,
      arc: path,
      along: along(ratio),
      over: false,
    });
  });

  const FIRST = 'M0,-45A45,45,0,1,1,0,45A45,45,0,1,1,0,-45M0,-40A40,40,0,1,0,0,40A40,40,0,1,0,0,-40Z';
  const AGAIN = FULL.replaceAll('40', '46.4');
  it.each([
    [1 + Number.EPSILON, 'M0,-50A50,50,0,0,1,3.14,-49.901L2.913,-46.308A46.4,46.4,0,0,0,0,-46.4Z'],
    [1.01, 'M0,-50A50,50,0,0,1,3.14,-49.901L2.913,-46.308A46.4,46.4,0,0,0,0,-46.4Z'],
    [1.25, 'M0,-50A50,50,0,0,1,50,0L46.4,0A46.4,46.4,0,0,0,0,-46.4Z'],
    [2, AGAIN],
    [12, AGAIN],
    [Number.MAX_VALUE, AGAIN],
    [Infinity, AGAIN],
  ])('is full at %d, with what goes beyond around it', (ratio, beyond) => {
    const arc = FIRST + beyond;
    expect(ring(ratio)).toEqual({ viewBox: '-50 -50 100 100', track: FULL, arc, along: along(1), over: true });
  });

  it('treats minus zero as zero', () => {
    expect(ring(-0)).toMatchObject({ arc: '', over: false });
  });

  it.each([
    [NaN, 'NaN'],
    [-0.01, '-0.01'],
    [-Infinity, '-Infinity'],
  ])('refuses %d', (ratio, named) => {
    expect(() => ring(ratio)).toThrow(new RangeError(`Expected a ratio of 0 or more, found ${named}`));
  });
});

it('never starts and ends an arc on one point, which SVG would not draw', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1, noNaN: true }), (ratio) => {
      const [, end] = /^M0,-50A50,50,0,[01],1,([^ALZ]+)[AL]/.exec(ring(ratio).arc) ?? [];
      expect(end).toMatch(/^-?[\d.]+,-?[\d.]+$/);
      expect(end).not.toBe('0,-50');
    }),
  );
});

describe('thickness', () => {
  it.each([
    ['thin', 2, 'M0,-50A50,50,0,0,1,50,0L48,0A48,48,0,0,0,0,-48Z'],
    ['a whole disc', 50, 'M0,-50A50,50,0,0,1,50,0L0,0Z'],
  ])('%s', (_, thickness, path) => {
    expect(ring(0.25, { thickness }).arc).toBe(path);
  });

  it.each([0, -1, 50.1, NaN, Infinity])('refuses %d', (thickness) => {
    const message = `Expected a thickness above 0 and up to 50, found ${thickness}`;
    expect(() => ring(0.5, { thickness })).toThrow(new RangeError(message));
  });
});

it('draws what d3 draws, character by character', () => {
  const outline = arc<{ readonly inner: number; readonly turns: number }>()
    .innerRadius(({ inner }) => inner)
    .outerRadius(50)
    .startAngle(0)
    .endAngle(({ turns }) => turns * 2 * Math.PI);
  const ratios = fc.double({ min: 1e-6, max: 1, noNaN: true });
  const widths = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(ratios, widths, (ratio, tenths) => {
      const thickness = tenths / 10;
      const inner = 50 - thickness;
      const drawn = ring(ratio, { thickness });
      expect(drawn.track).toBe(outline({ inner, turns: 1 }));
      expect(drawn.arc).toBe(outline({ inner, turns: ratio >= 1 - 1e-4 ? 1 : ratio }));
    }),
    { numRuns: 1000 },
  );
});
