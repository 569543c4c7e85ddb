import { localesOf } from '../format/report-locales.js';
import { VERSION } from '../version.js';
import { pick } from '../format/pick.js';
import { assets, embedScripts, siteScripts, type BuiltFiles } from './assets.js';
import { integrityJson } from './data/integrity.js';
import { kitZip } from './data/kit.js';
import { headersFile } from './headers.js';
import { linksOf, paths, type Links } from './links.js';
import type { SiteOutput, WrittenSite } from './output.js';
import { renderCspPage } from './pages/csp-page.js';
import { renderIndexPage } from './pages/index-page.js';
import { NOT_FOUND, renderNotFoundPage } from './pages/not-found-page.js';
import { robotsTxt } from './robots.js';
import { siteFile, type SiteFile } from './site-file.js';
import { sitemapFiles } from './sitemap.js';

/** Site-wide files, each made after those above it. */
/** @param withPictures whether the kit includes pictures; see `KitSource` */
export const siteOutputs = (built: BuiltFiles, withPictures = true): readonly SiteOutput[] => [
  { name: 'assets', render: () => assets(built) },
  { name: 'embed scripts', render: () => embedScripts(built) },
  { name: 'index', render: ({ reports, links }) => (isMany(reports) ? indexPages(reports, links) : []) },
  {
    name: 'not found',
    render: ({ reports, links }) => [siteFile(NOT_FOUND, renderNotFoundPage(links, siteName(reports, links)))],
  },
  {
    name: 'policy',
    render: async ({ links }) => [siteFile('csp.html', renderCspPage(links, await siteScripts(built)))],
  },
  { name: 'integrity', render: integrity },
  { name: 'sitemap', render: ({ reports, links }) => sitemapFiles(reports, links) },
  { name: 'robots', render: ({ links }) => [siteFile('robots.txt', robotsTxt(links))] },
  { name: 'headers', render: ({ reports, links }) => [siteFile('_headers', headersFile(links, isMany(reports)))] },
  {
    name: 'kit',
    render: async (site) => [
      siteFile(
        'kit.zip',
        await kitZip(
          { files: site.files(), locales: site.links.locales, withPictures, read: (path) => site.read(path) },
          VERSION,
        ),
      ),
    ],
  },
];

/** The name of a single-report site in its first language. */
function siteName(reports: WrittenSite['reports'], { locales }: Links): string | undefined {
  const [report] = reports;
  return report && !isMany(reports) ? pick(report.title, locales[0]!) : undefined;
}

/** Several reports have folders of their own. */
const isMany = (reports: WrittenSite['reports']): boolean => reports.some(({ folder }) => folder !== '');

const indexPages = (reports: WrittenSite['reports'], links: Links): readonly SiteFile[] =>
  links.locales.map((locale) => {
    const listed = reports
      .filter((report) => localesOf(report).includes(locale))
      .map((report) => ({ report, links: linksOf(report, links.site, report.folder), facts: report.facts }));
    return siteFile(paths.home(locale, links.locales[0]!), renderIndexPage(listed, locale, links));
  });

async function integrity(site: WrittenSite): Promise<readonly SiteFile[]> {
  const scripts = site.files('embed/');
  const contents = await Promise.all(scripts.map(async (path) => [path, await site.read(path)] as const));
  return [siteFile('integrity.json', integrityJson(contents, VERSION))];
}
