import type { Locale } from '../../format/locale.js';
import { paths } from '../../site/links.js';
import type { SubjectJob, SubjectOutput } from '../../site/output.js';
import type { FormatName } from '../../site/pictures/formats.js';
import { PNG_FILES } from '../../site/pictures/png-files.js';
import { pictureOf } from '../../site/pictures/svg.js';
import { toSvg } from '../../site/pictures/to-svg.js';
import { canvasPng } from './canvas-png.js';

/*
 * PNG pictures rendered by the browser from the SVG output: same layout and size as in a build, with the fonts of this
 * computer.
 */

/**
 * All PNG files of a subject. They are started together: the browser encodes pictures in parallel with the page's own
 * work.
 */
export const CANVAS_PICTURES: readonly SubjectOutput[] = PNG_FILES.map(({ ending }, index) => ({
  name: `png${ending}`,
  path: ({ subject }, locale) => paths.file(subject.id, locale, ending),
  render: async (job, locale) => (await begun(job, locale)[index])!,
}));

interface Begun {
  readonly of: SubjectJob['subject'];
  readonly locale: Locale;
  readonly all: readonly Promise<Uint8Array>[];
}

/** The pictures started for a subject in one language; replaced by the next. */
let last: Begun | undefined;

function begun(job: SubjectJob, locale: Locale): readonly Promise<Uint8Array>[] {
  if (last?.of !== job.subject || last.locale !== locale) {
    const drawings = new Map<FormatName, Promise<Drawing>>();
    const drawn = (format: FormatName): Promise<Drawing> => {
      const drawing = drawings.get(format) ?? drawingOf(job, locale, format);
      drawings.set(format, drawing);
      return drawing;
    };
    const all = PNG_FILES.map(async ({ format, zoom }) => pngOf(await drawn(format), zoom));
    last = { of: job.subject, locale, all };
  }
  return last.all;
}

/** A subject as a vector image, for any size. */
interface Drawing {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
}

/** Browsers create a document for each SVG, so all sizes of a format share one. */
async function drawingOf({ subject, report, links }: SubjectJob, locale: Locale, format: FormatName): Promise<Drawing> {
  const picture = pictureOf(subject, report, locale, links, { format });
  const { width, height, scale } = picture;
  return { image: await loaded(toSvg(picture)), width: width * scale, height: height * scale };
}

/** @throws if the browser can't draw or encode it */
function pngOf({ image, width, height }: Drawing, zoom: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * zoom);
  canvas.height = Math.round(height * zoom);
  // Drawn once and read back once, so CPU memory is faster.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvasPng(canvas, context);
}

/** As a data URL: some engines taint the canvas for SVG from other URLs. */
function loaded(svg: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => failed(new Error('a picture that this browser does not read'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
