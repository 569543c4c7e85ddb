import { PALETTE, type Numbered } from './indexed-png.js';

/*
 * A picture of text has a few inks and hundreds of antialiasing shades. Merges indistinguishable shades, so that a
 * palette is enough.
 */

/** The maximum shift of red, green or blue, of 255. */
export const FURTHEST = 8;

/**
 * Reduces a picture to the colours of a palette: the most frequent stay, and each other becomes the nearest of these.
 * Undefined if one would shift by more than `FURTHEST`.
 */
export function fewerColours(picture: Numbered<Uint16Array>): Numbered | undefined {
  const { colours } = picture;
  if (colours.length <= PALETTE) return renumbered(picture, colours, Uint8Array.from(colours.keys()));
  const order = byUse(picture);
  for (let far = 1; far <= FURTHEST; far++) {
    const kept = apart(order, far);
    if (kept)
      return renumbered(
        picture,
        kept,
        Uint8Array.from(colours, (colour) => nearest(kept, colour)),
      );
  }
  return undefined;
}

/** The colours by descending frequency. */
function byUse({ colours, rows }: Numbered<Uint16Array>): readonly number[] {
  const uses = new Uint32Array(colours.length);
  for (let at = 0; at < rows.length; at++) uses[rows[at]!]!++;
  return [...colours.keys()].sort((a, b) => uses[b]! - uses[a]!).map((number) => colours[number]!);
}

/** The colours further than the given distance from all before them; undefined if there are too many. */
function apart(order: readonly number[], far: number): readonly number[] | undefined {
  const kept: number[] = [];
  for (const colour of order) {
    if (kept.some((other) => distance(other, colour) <= far)) continue;
    if (kept.length === PALETTE) return undefined;
    kept.push(colour);
  }
  return kept;
}

function nearest(kept: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  kept.forEach((other, number) => {
    const far = distance(other, colour);
    if (far < least) [best, least] = [number, far];
  });
  return best;
}

/** The largest difference in red, green or blue of two colours. */
const distance = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >>> 16) - (b >>> 16)),
    Math.abs(((a >>> 8) & 0xff) - ((b >>> 8) & 0xff)),
    Math.abs((a & 0xff) - (b & 0xff)),
  );

function renumbered(
  { width, height, rows }: Numbered<Uint16Array>,
  colours: readonly number[],
  numbers: Uint8Array,
): Numbered {
  const renamed = new Uint8Array(rows.length);
  // The byte before each row is its PNG filter type, not a colour.
  for (let y = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, at++) renamed[at] = numbers[rows[at]!]!;
  }
  return { width, height, colours, rows: renamed };
}
