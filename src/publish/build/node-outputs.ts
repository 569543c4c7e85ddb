import { LOCALES } from '../../format/locale.js';
import { paths } from '../links.js';
import { PNG_FILES, pictureTools, subjectPng, type PictureTools } from '../png.js';
import { assets, embedScripts } from './assets.js';
import { BuildError } from './build-error.js';
import type { SiteOutput, SubjectOutput } from './output.js';

/* What can only be made in Node: pictures in pixels, archives, and what is about a whole site. A line each. */

/** Pictures in pixels of every subject; left out where no renderer is installed, or none are wanted. */
export const PICTURE_OUTPUTS: readonly SubjectOutput[] = PNG_FILES.map(({ ending, format, zoom }) => ({
  name: `png ${format} ${zoom}x`,
  locales: LOCALES,
  path: (id, locale) => paths.file(id, locale, ending),
  render: async ({ subject, report, links }, locale) =>
    subjectPng(subject, report, locale, links, await tools(), { format, zoom }).bytes,
}));

let known: Promise<PictureTools> | undefined;

/** The renderer and the font: read once by each thread, when the first picture is made. */
const tools = (): Promise<PictureTools> => (known ??= readTools());

async function readTools(): Promise<PictureTools> {
  const found = await pictureTools();
  if ('missing' in found) throw new BuildError(found.missing);
  return found;
}

/** Files about the whole site, each made after those above it. */
export const SITE_OUTPUTS: readonly SiteOutput[] = [
  { name: 'assets', render: assets },
  { name: 'embed scripts', render: embedScripts },
];
