/*
 * PNG with a palette for a picture with few colours: less than half the size of true colour. The caller compresses the
 * rows, since Node and browsers have different APIs.
 */

/** Maximum number of palette entries in PNG. */
export const PALETTE = 256;

/** A picture as palette indices. */
export interface Numbered<Rows = Uint8Array> {
  readonly width: number;
  readonly height: number;
  /** Each colour as 0xRRGGBB. */
  readonly colours: readonly number[];
  /** An index per pixel, and before each row the filter type 0 (none). */
  readonly rows: Rows;
}

/**
 * A picture with its exact colours; undefined if any pixel is translucent, or if it has more colours than a palette
 * holds.
 * @param pixels RGBA, row by row
 */
export const indexed = (pixels: Uint8Array, width: number, height: number): Numbered | undefined =>
  numbered(pixels, width, height, { most: PALETTE, rows: new Uint8Array((width + 1) * height) });

/** Maximum number of colours in `manyColours`. */
const MANY = 65_536;

/** Like `indexed`, for pictures with more colours than a palette holds; see `fewerColours`. */
export const manyColours = (pixels: Uint8Array, width: number, height: number): Numbered<Uint16Array> | undefined =>
  numbered(pixels, width, height, { most: MANY, rows: new Uint16Array((width + 1) * height) });

function numbered<Rows extends Uint8Array | Uint16Array>(
  pixels: Uint8Array,
  width: number,
  height: number,
  { most, rows }: { readonly most: number; readonly rows: Rows },
): Numbered<Rows> | undefined {
  const numbers = new Map<number, number>();
  const colours: number[] = [];
  const words = wordsOf(pixels);
  // Differs from the first pixel.
  let last = ~(words[0] ?? 0);
  let number = 0;
  for (let y = 0, at = 0, to = 1; y < height; y++, to++) {
    for (let x = 0; x < width; x++, at++, to++) {
      const word = words[at]!;
      // Most pixels repeat the previous one.
      if (word !== last) {
        last = word;
        number = numbers.get(word) ?? add(word, 4 * at);
        if (number < 0) return undefined;
      }
      // The first colour, the ground, is there already.
      if (number) rows[to] = number;
    }
  }
  return { width, height, colours, rows };

  function add(word: number, at: number): number {
    if (pixels[at + 3] !== 255 || colours.length === most) return -1;
    numbers.set(word, colours.length);
    return colours.push((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!) - 1;
  }
}

/** Pixels as 32-bit words in native byte order: they are only compared for equality. */
function wordsOf(pixels: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = aligned(pixels);
  return new Int32Array(buffer, byteOffset, length / 4);
}

const aligned = (pixels: Uint8Array): Uint8Array => (pixels.byteOffset % 4 ? pixels.slice() : pixels);

/**
 * The bytes of a PNG file.
 * @param packed the zlib-compressed rows
 */
export function indexedPng({ width, height, colours }: Numbered, packed: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Bit depth 8, palette; default compression and filter methods, no interlacing.
  header.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Table for CRC-32, as used by PNG. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = REMAINDERS[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
