import { describe, expect, it } from 'vitest';
import { FURTHEST, fewerColours } from '../../../src/site/pictures/fewer-colours.js';
import { manyColours, PALETTE, type Numbered } from '../../../src/site/pictures/indexed-png.js';

type Colour = readonly [red: number, green: number, blue: number];

const picture = (colours: readonly Colour[], width: number): Numbered<Uint16Array> =>
  manyColours(Uint8Array.from(colours.flatMap((one) => [...one, 255])), width, colours.length / width)!;

/** The colours of a picture, pixel by pixel. */
function pixelsOf({ width, height, colours, rows }: Numbered<Uint8Array | Uint16Array>): readonly number[][] {
  const all: number[][] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colours[rows[y * (width + 1) + 1 + x]!]!;
      all.push([colour >> 16, (colour >> 8) & 255, colour & 255]);
    }
  return all;
}

/** Three inks on white, in every shade between: what the edges of letters are. */
const INKS: readonly Colour[] = [
  [27, 27, 27],
  [158, 27, 50],
  [96, 92, 88],
];
const shade = (ink: Colour, part: number): Colour =>
  ink.map((value) => Math.round(255 + ((value - 255) * part) / 255)) as unknown as Colour;
const WRITING = INKS.flatMap((ink) => Array.from({ length: 256 }, (_, part) => shade(ink, part)));
/** The inks and the ground themselves are most of a picture. */
const PAGE = [
  ...WRITING,
  ...INKS.flatMap((ink) => [ink, ink, ink]),
  ...Array.from({ length: 23 }, () => [255, 255, 255] as const),
];

describe('fewerColours', () => {
  it('leaves a picture as it is whose colours a palette holds', () => {
    const few = picture(WRITING.slice(0, PALETTE), 16);
    const made = fewerColours(few)!;
    expect(pixelsOf(made)).toEqual(pixelsOf(few));
    expect([made.width, made.height]).toEqual([16, 16]);
  });

  it('gives a picture of more shades no more than a palette holds, each next to what it was', () => {
    const many = picture(PAGE, 32);
    expect(many.colours.length).toBeGreaterThan(2 * PALETTE);
    const made = fewerColours(many)!;
    expect(made.colours.length).toBeLessThanOrEqual(PALETTE);
    const [before, after] = [pixelsOf(many), pixelsOf(made)];
    const far = before.map((parts, at) => Math.max(...parts.map((part, i) => Math.abs(part - after[at]![i]!))));
    expect(Math.max(...far)).toBeGreaterThan(0);
    expect(Math.max(...far)).toBeLessThanOrEqual(4);
  });

  it('keeps the inks and the ground', () => {
    const after = pixelsOf(fewerColours(picture(PAGE, 32))!);
    PAGE.forEach((colour, at) => {
      if (at >= WRITING.length) expect(after[at]).toEqual(colour);
    });
  });

  it('writes nothing into the byte before a row, which says how it is filtered', () => {
    const { rows, width, height } = fewerColours(picture(PAGE, 32))!;
    expect(Array.from({ length: height }, (_, y) => rows[y * (width + 1)])).toEqual(Array(height).fill(0));
  });

  it('leaves a picture to others that would not look the same', () => {
    const steps = [0, 51, 102, 153, 204, 255];
    const cube = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => [red, green, blue] as const)));
    const wide = [...cube, ...cube.map(([red, green, blue]) => [red, green, (blue + 25) % 256] as const)];
    expect(FURTHEST).toBeLessThan(25);
    expect(fewerColours(picture(wide, 24))).toBeUndefined();
  });
});
