import { deflateSync } from 'node:zlib';

/*
 * A picture of few colours as PNG with a palette: the same pixels in less than half of the bytes that one colour a pixel
 * takes.
 */

/** What PNG can number in a byte. */
const MOST_COLOURS = 256;

/**
 * The bytes of a PNG file; undefined for a picture that is translucent somewhere or has too many colours.
 * @param pixels red, green, blue and opacity of each, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const numbered = numberColours(pixels, width, height);
  if (!numbered) return undefined;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a pixel, by palette; then the only methods that there are, and no interlacing.
  header.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(numbered.palette)),
    chunk('IDAT', deflateSync(numbered.rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

interface Numbered {
  readonly palette: readonly number[];
  /** A byte for each pixel, and before each row one that says that it is not filtered. */
  readonly rows: Uint8Array;
}

function numberColours(pixels: Uint8Array, width: number, height: number): Numbered | undefined {
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let [last, number, at] = [-1, 0, 0];
  for (let y = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++, at++) {
      const colour = view.getUint32(4 * (y * width + x));
      // Most pixels are as the one before.
      if (colour !== last) {
        if ((colour & 0xff) !== 0xff) return undefined;
        last = colour;
        number = numbers.get(colour) ?? add(colour);
        if (number === MOST_COLOURS) return undefined;
      }
      rows[at] = number;
    }
  }
  return { palette, rows };

  function add(colour: number): number {
    numbers.set(colour, numbers.size);
    palette.push(colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff);
    return numbers.size - 1;
  }
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
