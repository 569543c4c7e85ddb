import { pick } from '../../format/pick.js';
import { codeWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import { labelText } from '../../format/label.js';
import { embedLink } from '../../models/page/embed-link.js';
import { factModel } from '../../models/widgets/score-board.js';
import type { Fact, Report } from '../../report/types.js';
import { localeName, paths, type Links } from '../links.js';
import { reportDiscovery } from '../snippets/discovery.js';
import { relativeAddress } from '../relative.js';
import { renderDocument } from './document.js';
import { languageLinks } from './language-links.js';
import { breakable } from './breakable.js';
import { standingMarksHtml } from './standing-marks.js';

/** All figures of a report, by section, each with links to its page and codes; the gallery's script filters them. */
export function renderFiguresPage(report: Report, locale: Locale, links: Links): string {
  const { all, back, data } = codeWords(locale);
  const here = links.figures(locale);
  const to = (address: string): string => escapeHtml(relativeAddress(here, address));
  const sections = report.sections.flatMap(({ id, title }) => {
    const facts = report.facts.filter(({ section }) => section === id);
    if (!facts.length) return [];
    const entries = facts.map((fact) => entry(fact, report, locale, links, to));
    return [
      `<section>\n<h2 class="words">${breakable(pick(title, locale), locale)}</h2>\n<ul>\n${entries.join('\n')}\n</ul>\n</section>`,
    ];
  });
  return renderDocument({
    locale,
    title: `${all.title} · ${pick(report.title, locale)}`,
    description: all.found(report.facts.length),
    head: [
      // Its text duplicates the pages it links to.
      '<meta name="robots" content="noindex">',
      ...reportDiscovery(report, locale, links),
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      `<script src="${to(links.shared('assets/gallery.js'))}" defer></script>`,
    ],
    body: `<main class="figures">
<header class="band">
<nav class="around">
<a href="${to(links.home(locale))}" title="${back}">${escapeHtml(pick(report.title, locale))}</a>
${languageLinks(links, locale, (other) => relativeAddress(here, links.figures(other)))}</nav>
<div class="ask">
<h1>${all.title}</h1>
<p class="what" role="status">${all.found(report.facts.length)}</p>
<p class="files">${data} ${filesOf(report, locale, links, to)}</p>
</div>
<label class="filter" hidden><span>${all.filter}</span><input type="search" autocomplete="off"></label>
</header>
<div class="takes">
${sections.join('\n')}
</div>
</main>`,
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

/** Links to all figures in one file, for spreadsheets and programs. */
function filesOf(report: Report, locale: Locale, links: Links, to: (address: string) => string): string {
  const table = (ending: string, name: string): string =>
    `<a href="${to(links.to(paths.whole(locale, ending)))}" download="${report.id}.${localeName(locale)}${ending}">${name}</a>`;
  const json = `<a href="${to(links.to('report.json'))}" download="${report.id}.json">JSON</a>`;
  return [table('.xlsx', 'Excel'), table('.csv', 'CSV'), json].join(' ');
}

function entry(fact: Fact, report: Report, locale: Locale, links: Links, to: (address: string) => string): string {
  const model = factModel(fact, { locale, context: report });
  const { label, figure, headline, change } = model;
  const said = figure?.text ?? (headline || (change?.text ?? ''));
  const { text, name } = embedLink(fact.id, labelText(fact, report), locale);
  const marks = standingMarksHtml(model).map((mark) => `${mark} `);
  return `<li><a href="${to(links.page(fact.id, locale))}"><span>${escapeHtml(label)}</span> ${marks.join('')}<b>${escapeHtml(said)}</b></a> <a class="act" href="${to(links.codes(fact.id, locale))}" data-embed="${escapeHtml(fact.id)}" aria-label="${escapeHtml(name)}">${escapeHtml(text)}</a></li>`;
}
