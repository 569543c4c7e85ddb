import { localesOf } from '../format/report-locales.js';
import { VERSION } from '../version.js';
import type { Locale } from '../format/locale.js';
import { pick } from '../format/pick.js';
import type { Report } from '../report/types.js';
import { assets, embedScripts, siteScripts, type BuiltFiles } from './assets.js';
import { integrityJson } from './data/integrity.js';
import { kitZip } from './data/kit-zip.js';
import { findFiles, FindIndex, type FoundIndex } from './search-index/find-files.js';
import { headersFile } from './headers.js';
import { linksOf, paths, type Links } from './links.js';
import type { SiteOutput, WrittenSite } from './output.js';
import { renderCspPage } from './pages/csp-page.js';
import { findStyles } from './pages/find-styles.js';
import { allReports, byEntity, renderAllReports, renderIndexPage } from './pages/index-page.js';
import { NOT_FOUND, renderNotFoundPage, type SiteNames } from './pages/not-found-page.js';
import { robotsTxt } from './robots.js';
import { siteFile, type SiteFile } from './site-file.js';
import { sitemapFiles } from './sitemap.js';

/** Site-wide files, each made after those above it. */
/** @param withPictures whether the kit includes pictures; see `KitSource` */
export const siteOutputs = (built: BuiltFiles, withPictures = true): readonly SiteOutput[] => [
  { name: 'assets', render: () => assets(built) },
  { name: 'embed scripts', render: () => embedScripts(built) },
  { name: 'index', render: (site) => (isMany(site.reports) ? indexFiles(site, built) : []) },
  {
    name: 'not found',
    render: ({ reports, links }) => [siteFile(NOT_FOUND, renderNotFoundPage(links, siteNames(reports, links)))],
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

/** The name of a single-report site in its first language, or the reports of one with several. */
function siteNames(reports: WrittenSite['reports'], { locales, site }: Links): SiteNames {
  const [report] = reports;
  if (!isMany(reports)) return { name: report && pick(report.title, locales[0]!) };
  return {
    reports: (locale) =>
      byEntity(reports.map((report) => ({ report })))
        .flat()
        .filter(({ report: one }) => localesOf(one).includes(locale))
        .map(({ report: one }) => [pick(one.title, locale), linksOf(one, site, one.folder).home(locale)]),
  };
}

/** Several reports have folders of their own. */
const isMany = (reports: WrittenSite['reports']): boolean => reports.some(({ folder }) => folder !== '');

/** The front page of several reports in each language, with the files of its search. */
async function indexFiles(site: WrittenSite, built: BuiltFiles): Promise<readonly SiteFile[]> {
  const { reports, links } = site;
  const indexes = links.locales.map((locale) => ({ locale, index: new FindIndex(locale) }));
  for (const { folder } of reports) {
    const report = JSON.parse(new TextDecoder().decode(await site.read(`${folder}/${paths.report}`))) as Report;
    for (const { index } of indexes) index.add(report, linksOf(report, links.site, folder));
  }
  const pages = indexes.flatMap(({ locale, index }) => {
    const found = index.make();
    return [...findFiles(found, locale), ...indexPages(reports, locale, links, found)];
  });
  return [...pages, siteFile('assets/find.css', findStyles), siteFile('assets/find.js', await built.read('find.js'))];
}

function indexPages(
  reports: WrittenSite['reports'],
  locale: Locale,
  links: Links,
  found: FoundIndex,
): readonly SiteFile[] {
  const listed = reports
    .filter((report) => localesOf(report).includes(locale))
    .map((report) => ({ report, links: linksOf(report, links.site, report.folder), facts: report.facts }));
  const all = renderAllReports(listed, locale, links);
  return [
    siteFile(paths.home(locale, links.locales[0]!), renderIndexPage(listed, locale, links, found)),
    ...(all === undefined ? [] : [siteFile(allReports(locale), all)]),
  ];
}

async function integrity(site: WrittenSite): Promise<readonly SiteFile[]> {
  const scripts = site.files('embed/');
  const contents = await Promise.all(scripts.map(async (path) => [path, await site.read(path)] as const));
  return [siteFile('integrity.json', integrityJson(contents, VERSION))];
}
