import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compare, describeDifference, isBlank, isWithin } from './compare.js';

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** A white picture with a black block in it. */
function picture(width: number, height: number, block?: readonly [x: number, y: number, size: number]): Uint8Array {
  const png = new PNG({ width, height });
  const isIn = (x: number, y: number): boolean =>
    block !== undefined && x >= block[0] && x < block[0] + block[2] && y >= block[1] && y < block[1] + block[2];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) png.data.set([...(isIn(x, y) ? BLACK : WHITE), 255], 4 * (y * width + x));
  return PNG.sync.write(png);
}

describe('two pictures', () => {
  it('that are alike do not differ', () => {
    const difference = compare(picture(40, 40, [5, 5, 10]), picture(40, 40, [5, 5, 10]));
    expect(describeDifference(difference)).toBe('0 pixels differ (0.00 %)');
    expect(isWithin(difference, true)).toBe(true);
  });

  it('that differ say by how much and where', () => {
    const difference = compare(picture(40, 40, [5, 6, 10]), picture(40, 40));
    expect(describeDifference(difference)).toBe('100 pixels differ (6.25 %), all between (5, 6) and (14, 15)');
    expect(isWithin(difference, true)).toBe(false);
    expect(isWithin(difference, false)).toBe(true);
  });

  it('that differ in a quarter and more are not the same anywhere', () => {
    const difference = compare(picture(40, 40, [0, 0, 21]), picture(40, 40));
    expect(isWithin(difference, false)).toBe(false);
  });

  it.each([
    ['a little higher', 40, 44, true],
    ['much higher', 40, 60, false],
    ['wider', 41, 40, false],
  ])('of which one is %s differ where machines are the same; elsewhere it depends', (_, width, height, isFine) => {
    const difference = compare(picture(width, height), picture(40, 40));
    expect(describeDifference(difference)).toBe(`it is ${width}×${height} and was 40×40; 0 pixels differ (0.00 %)`);
    expect(isWithin(difference, true)).toBe(false);
    expect(isWithin(difference, false)).toBe(isFine);
  });
});

describe('a picture', () => {
  it.each([
    ['of one colour is blank', picture(10, 10), true],
    ['with one spot is not', picture(10, 10, [9, 9, 1]), false],
  ])('%s', (_, file, expected) => {
    expect(isBlank(file)).toBe(expected);
  });
});
