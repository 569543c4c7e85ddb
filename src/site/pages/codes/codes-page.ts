import { LANGUAGES } from '../../../format/words/languages.js';
import { pick } from '../../../format/pick.js';
import { codeWords } from '../../../format/words.js';
import { DESTINATIONS } from '../../../format/words/embed-codes.js';
import type { Locale } from '../../../format/locale.js';
import { factModel } from '../../../models/widgets/score-board.js';
import type { Report } from '../../../report/types.js';
import { codesJob, type CodesJob, type CodesOptions } from './codes-job.js';
import { destinationIcon } from './destination-icons.js';
import { destinationSections } from './destination-sections.js';
import { renderDocument } from '../document.js';
import { languageLinks } from '../language-links.js';
import { moreCodes } from './more-codes.js';
import { dataFile } from '../../snippets/code-look.js';
import { subjectDiscovery } from '../../snippets/discovery.js';
import { escapeHtml } from '../../../format/text/html.js';
import { isAddressed, type Links } from '../../links.js';
import { looksMarkup } from '../../looks.js';
import { pinnedPaths } from '../../pinned-subject.js';
import { relativeAddress } from '../../relative.js';
import { descriptionOf } from '../widget-page.js';
import type { Subject } from '../../subject.js';
import { standingMarksHtml } from '../standing-marks.js';

/**
 * The page for embedding a figure: for each destination a preview and three steps; then appearance options, and further
 * codes. It is complete without script, and the gallery opens it in a dialog. Its script shows one destination at a
 * time, applies the options to the codes, and copies.
 */
export function renderCodesPage(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options: CodesOptions,
): string {
  const say = codeWords(locale);
  const here = links.codes(subject.id, locale);
  const title = say.heading(pick(subject.title, locale));
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  const jobs = inOrder(locale, links).map((one) =>
    codesJob(subject, report, { ui: locale, locale: one }, links, options),
  );
  return renderDocument({
    locale,
    title: `${title} · ${pick(report.title, locale)}`,
    description: subject.kind === 'fact' ? descriptionOf(subject, report, locale) : say.lead,
    head: [
      // Its text duplicates the subject's page.
      '<meta name="robots" content="noindex">',
      ...subjectDiscovery(subject, locale, links, options.formats),
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      `<script src="${to(links.shared('assets/gallery.js'))}" defer></script>`,
    ],
    body: `<main class="codes" data-subject="${escapeHtml(subject.id)}" data-close="${say.close}">
<header class="band">
<nav class="around">
<a href="${to(links.home(locale))}">${escapeHtml(pick(report.title, locale))}</a>
${languageLinks(links, locale, (other) => relativeAddress(here, links.codes(subject.id, other)))}</nav>
<div class="ask">
<h1>${say.ask}</h1>
<p class="what">${whatMarkup(subject, report, locale)} <a href="${to(links.figures(locale))}">${say.another}</a></p>
</div>
${isAddressed(links.base) ? '' : `<p class="no-address">${say.noAddress}</p>\n`}<nav class="places" aria-label="${say.ask}">
${DESTINATIONS.map((one) => `<a href="#${one}" data-place="${one}">${destinationIcon(one)}<b>${say.destinations[one].name}</b> <span>${say.destinations[one].hint}</span></a>`).join('\n')}
</nav>
</header>
<div class="takes">
${jobs.map((job) => languageMarkup(job, destinationSections(job), options)).join('\n')}
${looksMarkup(locale, links.locales, { hasChange: hasChange(subject), canBeKept: options.formats !== 'basic', hasPages: !!options.looks?.length })}
${jobs.map((job) => languageMarkup(job, moreCodes(job), options)).join('\n')}
</div>
${partsMarkup(subject, locale, here, links)}</main>`,
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

/** A figure in short, as on its card; a list by its name. */
function whatMarkup({ kind, facts: [fact], title }: Subject, report: Report, locale: Locale): string {
  const name = `<span>${escapeHtml(pick(title, locale))}</span>`;
  if (kind !== 'fact' || !fact) return name;
  const model = factModel(fact, { locale, context: report });
  const { figure, change } = model;
  const said = figure?.text ?? change?.text;
  return [name, said === undefined ? '' : `<b>${escapeHtml(said)}</b>`, ...standingMarksHtml(model)]
    .filter(Boolean)
    .join(' ');
}

/** Whether it contains a change that can be coloured. */
const hasChange = ({ facts, earlier }: Subject): boolean =>
  earlier !== undefined || facts.some((fact) => 'change' in fact && fact.change !== undefined);

/** The page's own language first. */
const inOrder = (locale: Locale, { locales }: Links): readonly Locale[] => [
  locale,
  ...locales.filter((one) => one !== locale),
];

/** Stands for the name of a look; no address has a brace of its own. */
const ANY_LOOK = '{look}';

/**
 * Codes in one language, with the addresses for each option; without a script, those of the other languages are
 * collapsed.
 */
function languageMarkup(
  { subject, report, ui, locale, links, formats }: CodesJob,
  sections: string,
  { looks = [] }: Pick<CodesOptions, 'looks'>,
): string {
  const pinned = formats === 'all' ? pinnedPaths(subject, report, locale) : undefined;
  const addresses = {
    language: locale,
    page: relativeAddress(links.codes(subject.id, ui), links.page(subject.id, locale)),
    'live-page': links.page(subject.id, locale),
    'live-file': dataFile(subject, locale, links),
    ...(looks.length && {
      looks: looks.join(' '),
      'look-page': links.page(subject.id, locale, ANY_LOOK),
      'look-oembed': links.file(subject.id, locale, '.oembed.json', ANY_LOOK),
      oembed: links.file(subject.id, locale, '.oembed.json'),
    }),
    ...(pinned && { 'pinned-page': links.to(pinned.page), 'pinned-file': links.to(pinned.file) }),
  };
  const data = Object.entries(addresses).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const marks = `class="language"${data.join('')}`;
  return locale === ui
    ? `<div ${marks}>\n${sections}\n</div>`
    : `<details ${marks}>\n<summary>${codeWords(ui).otherCodes(LANGUAGES[locale].name)}</summary>\n${sections}\n</details>`;
}

/** The facts of a list with links to their own codes; a comparison would list all facts. */
function partsMarkup({ kind, facts }: Subject, locale: Locale, here: string, links: Links): string {
  if (kind === 'fact' || kind === 'comparison') return '';
  const entries = facts.map(({ id, label }) => {
    const href = relativeAddress(here, links.codes(id, locale));
    return `<li><a href="${escapeHtml(href)}" data-embed="${escapeHtml(id)}">${escapeHtml(pick(label, locale))}</a></li>`;
  });
  return `<section class="parts">
<h2>${codeWords(locale).parts}</h2>
<ul>
${entries.join('\n')}
</ul>
</section>
`;
}
