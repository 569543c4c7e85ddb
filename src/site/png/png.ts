import { deflateSync } from 'node:zlib';
import type { Locale } from '../../format/locale.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { Links } from '../links.js';
import type { Scheme } from '../pictures/ink.js';
import { indexed, indexedPng } from '../pictures/indexed-png.js';
import { outlineWriter, packagedFonts, readTypeface, type FontFiles, type Typeface } from './outlines.js';
import type { PngFile } from '../pictures/png-files.js';
import { toSvg } from '../pictures/to-svg.js';
import type { Subject } from '../subject.js';
import { pictureOf } from '../pictures/svg.js';

export interface Png {
  readonly bytes: Uint8Array;
  /** Characters without a glyph, without duplicates; shown as 〓. */
  readonly missing: readonly string[];
}

type Renderer = typeof import('@resvg/resvg-js').Resvg;

/** The renderer and the font outlines, loaded once. */
export interface PictureTools {
  readonly Renderer: Renderer;
  readonly typeface: Typeface;
}

/**
 * The tools, or a message on how to install them: both packages are optional, and all other outputs work without them.
 */
export async function pictureTools(fonts?: FontFiles): Promise<PictureTools | { readonly missing: BilingualText }> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return { Renderer: Resvg, typeface: await readTypeface(fonts ?? packagedFonts()) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    return { missing: { zh: `${HOW.zh}（${why}）`, en: `${HOW.en} (${why})` } };
  }
}

const HOW: BilingualText = {
  zh: '未生成PNG图片。如需图片，请运行：npm install @resvg/resvg-js @expo-google-fonts/noto-sans-sc',
  en: 'No PNG pictures were made. To get them, run: npm install @resvg/resvg-js @expo-google-fonts/noto-sans-sc',
};

export interface PngOptions extends Pick<PngFile, 'format' | 'zoom'> {
  readonly scheme?: Scheme;
}

/** A hundredth larger than with the default, in two thirds of the time. */
const PACKING = { level: 5 };

/** A subject as a PNG; deterministic. */
export function subjectPng(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { Renderer, typeface }: PictureTools,
  { format, zoom, scheme }: PngOptions,
): Png {
  const missing = new Set<string>();
  const picture = pictureOf(subject, report, locale, links, { format, ...(scheme && { scheme }) });
  const writer = outlineWriter(typeface, (character) => missing.add(character));
  const svg = toSvg({ ...picture, scale: picture.scale * zoom }, writer);
  const image = new Renderer(svg, { font: { loadSystemFonts: false } }).render();
  const few = indexed(image.pixels, image.width, image.height);
  const bytes = few ? indexedPng(few, deflateSync(few.rows, PACKING)) : image.asPng();
  return { bytes, missing: [...missing] };
}
