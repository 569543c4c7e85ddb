import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What differs between two pictures. */
export interface Difference {
  /** Pixels that differ, edges' smoothing left out, in the part that both have. */
  readonly pixels: number;
  readonly share: number;
  /** The rectangle that holds them all, when there are any. */
  readonly where?: readonly [left: number, top: number, right: number, bottom: number];
  /** Both sizes, when they are not the same. */
  readonly sizes?: readonly [actual: string, expected: string];
  /** The picture of the difference. */
  readonly png: Uint8Array;
}

const sizeOf = ({ width, height }: PNG): string => `${width}×${height}`;

/** The upper left part of a picture. */
function crop(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}

/** The smallest rectangle around the pixels that a mask has; pixelmatch leaves all others transparent. */
function boxOf({ width, height, data }: PNG): Difference['where'] {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[4 * (y * width + x) + 3] === 0) continue;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  return right < 0 ? undefined : [left, top, right, bottom];
}

/** Compares two PNG files. */
export function compare(actualFile: Uint8Array, expectedFile: Uint8Array): Difference {
  const [actual, expected] = [PNG.sync.read(Buffer.from(actualFile)), PNG.sync.read(Buffer.from(expectedFile))];
  const [width, height] = [Math.min(actual.width, expected.width), Math.min(actual.height, expected.height)];
  const [ours, theirs] = [crop(actual, width, height), crop(expected, width, height)];
  const [mask, shown] = [new PNG({ width, height }), new PNG({ width, height })];
  const options = { threshold: 0.1 };
  const pixels = pixelmatch(ours.data, theirs.data, mask.data, width, height, { ...options, diffMask: true });
  pixelmatch(ours.data, theirs.data, shown.data, width, height, { ...options, alpha: 0.3 });
  const sizes = sizeOf(actual) === sizeOf(expected) ? undefined : ([sizeOf(actual), sizeOf(expected)] as const);
  return { pixels, share: pixels / (width * height), where: boxOf(mask), sizes, png: PNG.sync.write(shown) };
}

/** Whether a picture shows anything at all. */
export function isBlank(file: Uint8Array): boolean {
  const { data } = PNG.sync.read(Buffer.from(file));
  const first = data.readUInt32LE(0);
  for (let i = 4; i < data.length; i += 4) if (data.readUInt32LE(i) !== first) return false;
  return true;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** The difference in a sentence. */
export function describeDifference({ pixels, share, where, sizes }: Difference): string {
  const [left, top, right, bottom] = where ?? [];
  const place = where ? `, all between (${left}, ${top}) and (${right}, ${bottom})` : '';
  const size = sizes ? `it is ${sizes[0]} and was ${sizes[1]}; ` : '';
  return `${size}${pixels} pixels differ (${percent(share)})${place}`;
}

/**
 * How far a picture may be from its baseline. Where browser and fonts are those of the baseline, nothing may differ; where
 * they are not, letters do, and a picture only tells whether it is roughly the same.
 */
export const isWithin = ({ pixels, share, sizes }: Difference, isSameMachine: boolean): boolean =>
  isSameMachine ? pixels === 0 && !sizes : share <= LOOSE.share && (!sizes || heightRatio(sizes) <= LOOSE.height);

/** What may differ on another machine: a quarter of the pixels, and the height by a third. */
export const LOOSE = { share: 0.25, height: 4 / 3 } as const;

/** By what factor the heights differ; another width is another picture. */
function heightRatio([actual, expected]: readonly [string, string]): number {
  const [[width, height], [otherWidth, otherHeight]] = [actual, expected].map((size) =>
    size.split('×').map(Number),
  ) as [[number, number], [number, number]];
  return width === otherWidth ? Math.max(height / otherHeight, otherHeight / height) : Infinity;
}
