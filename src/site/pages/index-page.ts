import { byPeriod } from '../../report/calendar.js';
import { pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import { printReportPeriod } from '../../format/when.js';
import { galleryWords, words } from '../../format/words.js';
import type { Report } from '../../report/types.js';
import { renderDocument, versions } from './document.js';
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
 * The index page of a site with several reports: grouped by entity, the newest first.
 * @param site links of the site itself, as of a report at its root
 */
export function renderIndexPage(reports: readonly Listed[], locale: Locale, site: Links): string {
  const { reports: say } = galleryWords(locale);
  const here = site.home(locale);
  return renderDocument({
    locale,
    title: say.title,
    description: say.count(reports.length),
    card: { languages: versions(site.locales, (one) => site.home(one)), address: here, site: say.title },
    head: [`<link rel="stylesheet" href="${escapeHtml(relativeAddress(here, site.shared('assets/page.css')))}">`],
    body: `<nav class="around">
<span></span>
${languageLinks(site, locale, (other) => relativeAddress(here, site.home(other)))}</nav>
<main class="reports">
<header>
<h1>${say.title}</h1>
<p class="lead">${say.count(reports.length)}</p>
</header>
${byEntity(reports)
  .map((group) => groupMarkup(group, locale, here))
  .join('\n')}
</main>`,
    needs: { styles: ["'self'"] },
  });
}

/** Groups by entity in input order; within each, the newest period first. */
function byEntity(reports: readonly Listed[]): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const one of reports) {
    const { id } = one.report.entity;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const newestFirst = (a: Listed, b: Listed) => byPeriod(b.report.period, a.report.period);
  return [...groups.values()].map((group) => [...group].sort(newestFirst));
}

function groupMarkup(group: readonly Listed[], locale: Locale, here: string): string {
  const entries = group.map(({ report, links, facts }) => {
    const mark = report.invented ? ` · ${words(locale).invented}` : '';
    return `<li><a href="${escapeHtml(relativeAddress(here, links.home(locale)))}">${escapeHtml(pick(report.title, locale))}</a>
<span>${escapeHtml(printReportPeriod(report, locale))} · ${galleryWords(locale).reports.facts(facts)}${mark}</span></li>`;
  });
  return `<section>
<h2 class="words">${breakable(pick(group[0]!.report.entity.name, locale), locale)}</h2>
<ul>
${entries.join('\n')}
</ul>
</section>`;
}
