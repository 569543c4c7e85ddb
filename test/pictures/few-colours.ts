import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { indexed, indexedPng } from '../../src/site/pictures/indexed-png.js';

/** A part of a colour by its upper bits alone, the lower ones filled up with them: white stays white. */
const tableOf = (bits: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, part) => Math.round(((part >> (8 - bits)) * 255) / ((1 << bits) - 1)));

/**
 * The same picture with so few colours that a palette holds them, which is a fraction of the bytes. The smoothing of letters
 * loses a little, and no more than the comparison lets pass.
 */
export function withFewColours(file: Uint8Array): Uint8Array {
  const { data, width, height } = PNG.sync.read(Buffer.from(file));
  const few = new Uint8Array(data);
  // Opacity is whole everywhere, and stays so. Each round is made from the last: its bits are among them.
  for (const bits of [5, 4, 3]) {
    const table = tableOf(bits);
    for (let at = 0; at < few.length; at++) few[at] = table[few[at]!]!;
    const numbered = indexed(few, width, height);
    if (numbered) return indexedPng(numbered, deflateSync(numbered.rows));
  }
  throw new Error('There are too many colours even with three bits each');
}
