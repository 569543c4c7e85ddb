import { byPeriod } from '../../report/calendar.js';
import { pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import { printReportPeriod } from '../../format/when.js';
import { findWords, galleryWords, words } from '../../format/words.js';
import type { Report } from '../../report/types.js';
import { renderDocument, versions } from './document.js';
import { findFolder, type FoundIndex } from '../search-index/find-files.js';
import { findForm, findResults } from './find-form.js';
import { languageLinks } from './language-links.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { relativeAddress } from '../relative.js';
import { breakable } from './breakable.js';

/** A report of a site with several. */
export interface Listed {
  readonly report: Pick<Report, 'title' | 'entity' | 'period' | 'invented'>;
  readonly links: Links;
  /** Number of facts. */
  readonly facts: number;
}

/**
 * The front page of a site with several reports: the search of all figures, which needs its script, and the reports
 * grouped by entity, the newest first.
 * @param found the index of the figures
 * @param site links of the site itself, as of a report at its root
 */
export function renderIndexPage(reports: readonly Listed[], locale: Locale, site: Links, found: FoundIndex): string {
  const { reports: say } = galleryWords(locale);
  const here = site.home(locale);
  const groups = byEntity(reports);
  const shared = (path: string): string => escapeHtml(relativeAddress(here, site.shared(path)));
  return renderDocument({
    locale,
    title: say.title,
    description: say.count(reports.length),
    card: { languages: versions(site.locales, (one) => site.home(one)), address: here, site: say.title },
    head: [
      `<link rel="stylesheet" href="${shared('assets/page.css')}">`,
      `<link rel="stylesheet" href="${shared('assets/find.css')}">`,
      `<script src="${shared('assets/find.js')}" defer></script>`,
    ],
    body: `<main class="finds">
<header class="band">
<nav class="around">
<span></span>
${languageLinks(site, locale, (other) => relativeAddress(here, site.home(other)))}</nav>
<div class="ask">
<h1>${say.title}</h1>
<p class="lead what">${findWords(locale).count(reports.length, groups.length)}</p>
</div>
${findForm(found, locale)}
</header>
<div class="takes">
${findResults(found, locale, site)}
<div class="reports">
${listing(groups, locale, site)}
</div>
</div>
</main>`,
    needs: { styles: ["'self'"], scripts: ["'self'"], connections: ["'self'"] },
  });
}

/** A front page with more reports would take long to load; they have a page of their own then. */
const MAX_LISTED = 200;

const countOf = (groups: Groups): number => groups.reduce((sum, { length }) => sum + length, 0);

type Groups = readonly (readonly Listed[])[];

function listing(groups: Groups, locale: Locale, site: Links): string {
  const { all } = findWords(locale);
  const here = site.home(locale);
  if (countOf(groups) <= MAX_LISTED)
    return `<h2>${all}</h2>\n${groups.map((group) => groupMarkup(group, locale, here)).join('\n')}`;
  return `<h2><a href="${escapeHtml(relativeAddress(here, site.shared(allReports(locale))))}">${all}</a></h2>`;
}

/** Path of the page with all reports of a site that has too many for its front page. */
export const allReports = (locale: Locale): string => `${findFolder(locale)}all.html`;

/** That page; undefined if the front page lists them. */
export function renderAllReports(reports: readonly Listed[], locale: Locale, site: Links): string | undefined {
  if (reports.length <= MAX_LISTED) return undefined;
  const { all } = findWords(locale);
  const here = site.shared(allReports(locale));
  const to = (address: string): string => escapeHtml(relativeAddress(here, address));
  const sheets = ['assets/page.css', 'assets/find.css'].map((path) => to(site.shared(path)));
  return renderDocument({
    locale,
    title: all,
    description: galleryWords(locale).reports.count(reports.length),
    head: sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    body: `<main class="finds"><div class="takes">
<p><a href="${to(site.home(locale))}">${galleryWords(locale).reports.title}</a></p>
<div class="reports">
<h1>${all}</h1>
${byEntity(reports)
  .map((group) => groupMarkup(group, locale, here))
  .join('\n')}
</div>
</div></main>`,
    needs: { styles: ["'self'"] },
  });
}

/** Groups by entity in input order; within each, the newest period first. */
export function byEntity<T extends Pick<Listed, 'report'>>(reports: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of reports) {
    const { id } = one.report.entity;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const newestFirst = (a: T, b: T) => byPeriod(b.report.period, a.report.period);
  return [...groups.values()].map((group) => [...group].sort(newestFirst));
}

function groupMarkup(group: readonly Listed[], locale: Locale, here: string): string {
  const entries = group.map(({ report, links, facts }) => {
    const mark = report.invented ? ` · ${words(locale).invented}` : '';
    return `<li><a href="${escapeHtml(relativeAddress(here, links.home(locale)))}">${escapeHtml(pick(report.title, locale))}</a>
<span>${escapeHtml(printReportPeriod(report, locale))} · ${galleryWords(locale).reports.facts(facts)}${mark}</span></li>`;
  });
  return `<section>
<h3 class="words">${breakable(pick(group[0]!.report.entity.name, locale), locale)}</h3>
<ul>
${entries.join('\n')}
</ul>
</section>`;
}
