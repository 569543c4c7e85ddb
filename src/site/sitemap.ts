import type { Locale } from '../format/locale.js';
import type { Listing } from '../format/report-locales.js';
import { escapeHtml } from '../format/text/html.js';
import { linksOf, type Links } from './links.js';
import { siteFile, type SiteFile } from './site-file.js';

/** The parts of a report needed for its pages. */
export interface MappedReport {
  /** Its folder in the site; empty for the only one. */
  readonly folder: string;
  /** Ids of its subjects. */
  readonly subjects: readonly string[];
  /** Redirecting subjects; their pages name another as canonical, so the sitemap omits them. */
  readonly former?: readonly string[];
  readonly languages?: Listing['languages'];
}

/** The most addresses that sitemaps.org allows in one file. */
const MAX_ADDRESSES = 50_000;

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap: each page, with its other languages as alternates. One file, or several with an index in `sitemap.xml`
 * if it exceeds the limit. No dates, and reports sorted by folder: deterministic.
 * @param most for tests; see `MAX_ADDRESSES`
 */
export function sitemapFiles(
  reports: readonly MappedReport[],
  links: Links,
  most = MAX_ADDRESSES,
): readonly SiteFile[] {
  const sorted = [...reports].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  const pages = sorted.flatMap((report) => pagesOf(present(report), linksOf(report, links.site, report.folder)));
  const entries = [...(isAlone(reports) ? [] : inEach(links.locales, (locale) => links.home(locale))), ...pages];
  if (entries.length <= most) return [siteFile('sitemap.xml', urlset(entries))];
  const parts: SiteFile[] = [];
  for (let at = 0; at < entries.length; at += most)
    parts.push(siteFile(`sitemap-${parts.length + 1}.xml`, urlset(entries.slice(at, at + most))));
  return [siteFile('sitemap.xml', index(parts.map(({ path }) => links.shared(path)))), ...parts];
}

/** The only report is at the site's root, where several have their index. */
const isAlone = (reports: readonly MappedReport[]): boolean => reports.length === 1 && reports[0]!.folder === '';

const present = ({ subjects, former = [] }: MappedReport): readonly string[] => {
  const past = new Set(former);
  return subjects.filter((id) => !past.has(id));
};

function pagesOf(subjects: readonly string[], links: Links): readonly string[] {
  return [
    inEach(links.locales, (locale) => links.home(locale)),
    ...subjects.map((id) => inEach(links.locales, (locale) => links.page(id, locale))),
  ].flat();
}

/** Each language version lists all of them, including itself; with a single language, there are no alternates. */
function inEach(locales: readonly Locale[], address: (locale: Locale) => string): readonly string[] {
  const alternates = (locales.length > 1 ? locales : [])
    .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeHtml(address(locale))}"/>`)
    .join('');
  return locales.map((locale) => entry(address(locale), alternates));
}

const entry = (address: string, rest: string): string => `<url><loc>${escapeHtml(address)}</loc>${rest}</url>\n`;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

const urlset = (entries: readonly string[]): string =>
  `${HEAD}<urlset xmlns="${SPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;

const index = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="${SPACE}">\n${addresses
    .map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;
