import { PALETTE, type Numbered } from './indexed-png.js';

/*
 * A picture of writing has a few inks, and hundreds of shades at the edges of its letters. Shades that nobody can tell
 * apart become one, so that a palette holds them.
 */

/** The furthest that red, green or blue may be moved, of 255. */
export const FURTHEST = 8;

/**
 * The same picture in no more colours than a palette holds: those of most pixels stay, and each of the others becomes the
 * nearest of these. Undefined where one would be moved further than `FURTHEST`.
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

/** The colours, those of most pixels first. */
function byUse({ colours, rows }: Numbered<Uint16Array>): readonly number[] {
  const uses = new Uint32Array(colours.length);
  for (let at = 0; at < rows.length; at++) uses[rows[at]!]!++;
  return [...colours.keys()].sort((a, b) => uses[b]! - uses[a]!).map((number) => colours[number]!);
}

/** The colours that are further than so much from each that comes before them; undefined for too many. */
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

/** The most that red, green or blue of two colours differ. */
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
  // What is before each row says how it is filtered, and is no colour.
  for (let y = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, at++) renamed[at] = numbers[rows[at]!]!;
  }
  return { width, height, colours, rows: renamed };
}
