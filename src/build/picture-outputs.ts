import { paths } from '../site/links.js';
import type { SubjectOutput } from '../site/output.js';
import { PNG_FILES } from '../site/pictures/png-files.js';
import { pictureTools, subjectPng, type PictureTools } from '../site/png/png.js';
import { BuildError } from './build-error.js';

/** PNG pictures of every subject; skipped without a renderer, or if not requested. */
export const PICTURE_OUTPUTS: readonly SubjectOutput[] = PNG_FILES.map(({ ending, format, zoom }) => ({
  name: `png ${format} ${zoom}x`,
  path: ({ subject }, locale) => paths.file(subject.id, locale, ending),
  render: async ({ subject, report, links, onMissing }, locale) => {
    const { bytes, missing } = subjectPng(subject, report, locale, links, await tools(), { format, zoom });
    if (missing.length) onMissing?.(missing);
    return bytes;
  },
}));

let known: Promise<PictureTools> | undefined;

/** The renderer and the font, loaded once per thread for the first picture. */
const tools = (): Promise<PictureTools> => (known ??= readTools());

async function readTools(): Promise<PictureTools> {
  const found = await pictureTools();
  if ('missing' in found) throw new BuildError(found.missing);
  return found;
}
