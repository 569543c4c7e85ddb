/*
 * A picture of few colours as PNG with a palette: less than half of the bytes that one colour a pixel takes. How the rows
 * are packed is for the caller: Node and browsers have each their own means.
 */

/** What PNG can number in a byte. */
export const PALETTE = 256;

/** A picture as the numbers of its colours. */
export interface Numbered<Rows = Uint8Array> {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue in one number each. */
  readonly colours: readonly number[];
  /** A number for each pixel, and before each row a zero, which says that it is not filtered. */
  readonly rows: Rows;
}

/**
 * A picture in the colours that it has; undefined where it is translucent somewhere or has more than a palette holds.
 * @param pixels red, green, blue and opacity of each, row by row
 */
export const indexed = (pixels: Uint8Array, width: number, height: number): Numbered | undefined =>
  numbered(pixels, width, height, { most: PALETTE, rows: new Uint8Array((width + 1) * height) });

/** The most colours that `manyColours` numbers. */
const MANY = 65_536;

/** As `indexed`, for pictures of more colours than a palette holds; see `fewerColours`. */
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
  // Unlike the first.
  let last = ~(words[0] ?? 0);
  let number = 0;
  for (let y = 0, at = 0, to = 1; y < height; y++, to++) {
    for (let x = 0; x < width; x++, at++, to++) {
      const word = words[at]!;
      // Most pixels are as the one before.
      if (word !== last) {
        last = word;
        number = numbers.get(word) ?? add(word, 4 * at);
        if (number < 0) return undefined;
      }
      rows[to] = number;
    }
  }
  return { width, height, colours, rows };

  function add(word: number, at: number): number {
    if (pixels[at + 3] !== 255 || colours.length === most) return -1;
    numbers.set(word, colours.length);
    return colours.push((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!) - 1;
  }
}

/** Four bytes at a time, in the order of this computer: only whether two are alike is asked. */
function wordsOf(pixels: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = aligned(pixels);
  return new Int32Array(buffer, byteOffset, length / 4);
}

const aligned = (pixels: Uint8Array): Uint8Array => (pixels.byteOffset % 4 ? pixels.slice() : pixels);

/**
 * The bytes of a PNG file.
 * @param packed the rows as zlib packs them
 */
export function indexedPng({ width, height, colours }: Numbered, packed: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, by palette; then the only methods that there are, and no interlacing.
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

/** The remainder of each byte, as PNG has it (CRC-32). */
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
