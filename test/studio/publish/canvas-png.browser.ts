import { expect } from 'chai';
import { canvasPng } from '../../../src/studio/publish/canvas-png.js';

const [WIDTH, HEIGHT] = [640, 360];

function blank(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
}

/** A card as a picture is: a ground, a rule, and lines in several inks. */
function card(): CanvasRenderingContext2D {
  const context = blank();
  context.fillStyle = '#fffdf8';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  ['#1b1b1b', '#9e1b32', '#605c58', '#1f5aa8'].forEach((ink, line) => {
    context.fillStyle = ink;
    context.fillRect(20, 84 * line + 78, 600, 1);
    context.font = `${28 + 8 * line}px sans-serif`;
    context.fillText('税收收入 14.86 hundred million yuan', 20.3, 84 * line + 60.7);
  });
  return context;
}

const pixelsOf = (context: CanvasRenderingContext2D): Uint8ClampedArray =>
  context.getImageData(0, 0, WIDTH, HEIGHT).data;

/** The file as the browser reads it back. */
async function readBack(bytes: Uint8Array): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([WIDTH, HEIGHT]);
  const context = blank();
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  return pixelsOf(context);
}

const farthest = (before: Uint8ClampedArray, after: Uint8ClampedArray): number =>
  before.reduce((most, part, at) => Math.max(most, Math.abs(part - after[at]!)), 0);

const browserSize = (context: CanvasRenderingContext2D): Promise<number> =>
  new Promise((done) => context.canvas.toBlob((blob) => done(blob!.size), 'image/png'));

describe('canvasPng', () => {
  it('STUDIO-9: packs a picture of writing into less than half, and nobody sees a difference', async () => {
    const context = card();
    const bytes = await canvasPng(context.canvas, context);
    expect(farthest(pixelsOf(context), await readBack(bytes))).to.be.at.most(4);
    expect(bytes.length).to.be.below((await browserSize(context)) / 2);
  });

  it('keeps every pixel of a picture whose colours a palette holds', async () => {
    const context = blank();
    for (let shade = 0; shade < 255; shade++) {
      context.fillStyle = `rgb(${shade} ${255 - shade} 40)`;
      context.fillRect(2 * shade, shade, 2, 90);
    }
    const bytes = await canvasPng(context.canvas, context);
    expect(farthest(pixelsOf(context), await readBack(bytes))).to.equal(0);
  });

  it('gives a photograph as the browser packs it, with every pixel', async () => {
    const context = blank();
    const image = context.createImageData(WIDTH, HEIGHT);
    // Red and green by place, and blue by neither: each pixel is another colour.
    image.data.forEach((_, at) => (image.data[at] = [at >> 2, at >> 10, at >> 5, 255][at % 4]! & 255));
    context.putImageData(image, 0, 0);
    const bytes = await canvasPng(context.canvas, context);
    expect(farthest(pixelsOf(context), await readBack(bytes))).to.equal(0);
  });

  it('does without means of the browser to pack', async () => {
    const context = card();
    const own = CompressionStream;
    Object.assign(globalThis, { CompressionStream: undefined });
    try {
      const bytes = await canvasPng(context.canvas, context);
      expect(farthest(pixelsOf(context), await readBack(bytes))).to.be.at.most(4);
    } finally {
      Object.assign(globalThis, { CompressionStream: own });
    }
  });
});
