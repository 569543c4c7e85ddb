import { pick } from '../../format/pick.js';
import { galleryWords, pageWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import { reportNotes, summaryOf } from '../../models/page/report-page.js';
import type { Report } from '../../report/types.js';
import { renderDocument, versions } from './document.js';
import { languageLinks } from './language-links.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { reportDiscovery } from '../snippets/discovery.js';
import { relativeAddress } from '../relative.js';
import { subjectsOf, type Subject } from '../subject.js';
import { breakable } from './breakable.js';

/**
 * Maximum facts on one page: a fact with its widgets takes about ten kilobytes, so a larger page would take ten
 * megabytes and crash phone browsers.
 */
export const MAX_ON_A_PAGE = 1_000;

/**
 * The front page of a report with more facts than fit on a page: links to its boards and sections, each with its own
 * page and codes.
 */
export function renderContentsPage(report: Report, locale: Locale, links: Links): string {
  const here = links.home(locale);
  const to = (address: string): string => escapeHtml(relativeAddress(here, address));
  const { contents } = galleryWords(locale);
  const title = pick(report.title, locale);
  const entries = subjectsOf(report).filter(({ kind }) => kind !== 'fact');
  return renderDocument({
    locale,
    title,
    description: summaryOf(report, locale),
    card: {
      address: here,
      languages: versions(links.locales, (one) => links.home(one)),
      site: pick(report.entity.name, locale),
    },
    head: [
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      ...reportDiscovery(report, locale, links),
    ],
    body: `<nav class="around">
<span></span>
${languageLinks(links, locale, (other) => relativeAddress(here, links.home(other)))}</nav>
<main class="reports">
<header>
<h1 class="words">${breakable(title, locale)}</h1>
<p class="lead">${escapeHtml(summaryOf(report, locale))}</p>
<p>${contents}</p>
</header>
<ul>
${entries.map((one) => entry(one, locale, links, to)).join('\n')}
</ul>
${reportNotes(report, locale)
  .map((note) => `<p>${escapeHtml(note)}</p>\n`)
  .join('')}<p><a href="${to(links.to('report.json'))}" download>${pageWords(locale).data}</a></p>
</main>`,
    needs: { styles: ["'self'"] },
  });
}

function entry({ id, title, facts }: Subject, locale: Locale, links: Links, to: (address: string) => string): string {
  const { reports, embed } = galleryWords(locale);
  return `<li><a href="${to(links.page(id, locale))}">${escapeHtml(pick(title, locale))}</a>
<span>${reports.facts(facts.length)} · <a href="${to(links.codes(id, locale))}">${embed}</a></span></li>`;
}
