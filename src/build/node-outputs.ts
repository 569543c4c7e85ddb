import { LOCALES } from '../format/locale.js';
import { VERSION } from '../version.js';
import { headersFile } from '../site/headers.js';
import { integrityJson } from '../site/data/integrity.js';
import { kitZip } from '../site/data/kit.js';
import { renderCspPage } from '../site/pages/csp-page.js';
import { renderIndexPage } from '../site/pages/index-page.js';
import { linksFrom, paths, type Links } from '../site/links.js';
import { renderNotFoundPage } from '../site/pages/not-found-page.js';
import { pictureTools, subjectPng, type PictureTools } from '../site/png/png.js';
import { PNG_FILES } from '../site/pictures/png-files.js';
import { robotsTxt } from '../site/robots.js';
import { siteFile, type SiteFile } from '../site/site-file.js';
import { sitemapFiles } from '../site/sitemap.js';
import { assets, embedScripts, siteScripts } from './assets.js';
import { BuildError } from './build-error.js';
import type { SiteOutput, SubjectOutput, WrittenSite } from '../site/output.js';

/* What can only be made in Node: pictures in pixels, archives, and what is about a whole site. A line each. */

/** Pictures in pixels of every subject; left out where no renderer is installed, or none are wanted. */
export const PICTURE_OUTPUTS: readonly SubjectOutput[] = PNG_FILES.map(({ ending, format, zoom }) => ({
  name: `png ${format} ${zoom}x`,
  locales: LOCALES,
  path: ({ subject }, locale) => paths.file(subject.id, locale, ending),
  render: async ({ subject, report, links, onMissing }, locale) => {
    const { bytes, missing } = subjectPng(subject, report, locale, links, await tools(), { format, zoom });
    if (missing.length) onMissing?.(missing);
    return bytes;
  },
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
  { name: 'index', render: ({ reports, links }) => (isMany(reports) ? indexPages(reports, links) : []) },
  { name: 'not found', render: ({ links }) => [siteFile('404.html', renderNotFoundPage(links))] },
  {
    name: 'policy',
    render: async ({ links }) => [siteFile('csp.html', renderCspPage(links, await siteScripts()))],
  },
  { name: 'integrity', render: integrity },
  { name: 'sitemap', render: ({ reports, links }) => sitemapFiles(reports, links) },
  { name: 'robots', render: ({ links }) => [siteFile('robots.txt', robotsTxt(links))] },
  { name: 'headers', render: ({ reports, links }) => [siteFile('_headers', headersFile(links, isMany(reports)))] },
  {
    name: 'kit',
    render: async (site) => [
      siteFile('kit.zip', await kitZip({ files: site.files(), read: (path) => site.read(path) }, VERSION)),
    ],
  },
];

/** Several reports stand in folders of their own. */
const isMany = (reports: WrittenSite['reports']): boolean => reports.some(({ folder }) => folder !== '');

const indexPages = (reports: WrittenSite['reports'], links: Links): readonly SiteFile[] =>
  LOCALES.map((locale) => {
    const listed = reports.map((report) => ({
      report,
      links: linksFrom(links.site, report.folder),
      facts: report.facts,
    }));
    return siteFile(paths.home(locale), renderIndexPage(listed, locale, links));
  });

async function integrity(site: WrittenSite): Promise<readonly SiteFile[]> {
  const scripts = site.files('embed/');
  const contents = await Promise.all(scripts.map(async (path) => [path, await site.read(path)] as const));
  return [siteFile('integrity.json', integrityJson(contents, VERSION))];
}
