import { zlibSync } from 'fflate';
import { fewerColours } from '../../site/pictures/fewer-colours.js';
import { indexedPng, manyColours } from '../../site/pictures/indexed-png.js';

/*
 * Encodes a canvas as a palette PNG, as in a build. Browsers encode four bytes per pixel, which would triple the site's
 * size.
 */

/** @throws if the browser can't encode it */
export async function canvasPng(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): Promise<Uint8Array> {
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const many = manyColours(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height);
  const few = many && fewerColours(many);
  return few ? indexedPng(few, await packed(few.rows)) : asTheBrowserDoes(canvas);
}

/** Zlib compression; in JavaScript if the browser has no `CompressionStream`. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof CompressionStream === 'undefined') return zlibSync(bytes, { level: 6 });
  const { writable, readable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  void writer.write(bytes as Uint8Array<ArrayBuffer>);
  void writer.close();
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

async function asTheBrowserDoes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels`);
  return new Uint8Array(await blob.arrayBuffer());
}
