import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexed, indexedPng } from '../../../src/site/pictures/indexed-png.js';

/** Pixels of a picture whose colours are given by number. */
function pixelsOf(colours: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * colours.length));
  colours.forEach((colour, i) => view.setUint32(4 * i, colour));
  return new Uint8Array(view.buffer);
}

function read(pixels: Uint8Array, width: number, height: number): PNG {
  const few = indexed(pixels, width, height)!;
  return PNG.sync.read(Buffer.from(indexedPng(few, deflateSync(few.rows))));
}

describe('indexedPng', () => {
  it('is read back pixel by pixel', () => {
    const pixels = pixelsOf([0xff0000ff, 0x00ff00ff, 0x0000ffff, 0xff0000ff, 0xffffffff, 0x000000ff]);
    const { width, height, data } = read(pixels, 3, 2);
    expect([width, height]).toEqual([3, 2]);
    expect(new Uint8Array(data)).toEqual(pixels);
  });

  it('holds 256 colours and no more', () => {
    const shades = (count: number) => pixelsOf(Array.from({ length: count }, (_, i) => ((i * 0x10001) << 8) + 0xff));
    expect(new Uint8Array(read(shades(256), 256, 1).data)).toEqual(shades(256));
    expect(indexed(shades(257), 257, 1)).toBeUndefined();
  });

  it('leaves what is translucent to others', () => expect(indexed(pixelsOf([0xff0000fe]), 1, 1)).toBeUndefined());

  it('reads pixels that begin anywhere in their memory', () => {
    const pixels = Uint8Array.of(9, ...pixelsOf([0x010203ff])).subarray(1);
    expect([...read(pixels, 1, 1).data]).toEqual([1, 2, 3, 255]);
  });
});
