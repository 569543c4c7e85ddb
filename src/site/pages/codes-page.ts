import { LANGUAGES } from '../../format/words/languages.js';
import { pick } from '../../format/pick.js';
import { codeWords } from '../../format/words.js';
import { type Locale, LOCALES, otherLocale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { codeSections } from './code-sections.js';
import { renderDocument } from './document.js';
import { dataFile, type SiteScripts } from '../snippets/embed-codes.js';
import { escapeHtml } from '../../format/html.js';
import type { Links } from '../links.js';
import { looksMarkup } from '../looks.js';
import { pinnedPaths } from '../pinned-subject.js';
import { relativeAddress } from '../relative.js';
import { descriptionOf } from './widget-page.js';
import type { Subject } from '../subject.js';

/** What the codes of a site have in common. */
export interface CodesPageOptions {
  readonly scripts: SiteScripts;
  /** Whether pictures are drawn, so that there are some to download. */
  readonly pictures?: boolean;
}

/**
 * The codes of one subject as readable text, with a preview and downloads: complete without script, and what the gallery
 * opens in a dialog. Its script lets an editor choose the looks, fills them into the codes and copies.
 */
export function renderCodesPage(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options: CodesPageOptions,
): string {
  const say = codeWords(locale);
  const here = links.codes(subject.id, locale);
  const title = say.heading(pick(subject.title, locale));
  const other = otherLocale(locale);
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  return renderDocument({
    locale,
    title: `${title} · ${pick(report.title, locale)}`,
    description: say.lead,
    head: [
      // Its words are those of the page that it is about.
      '<meta name="robots" content="noindex">',
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      `<script src="${to(links.shared('assets/gallery.js'))}" defer></script>`,
    ],
    body: `<nav class="around">
<a href="${to(links.home(locale))}">${say.back}</a>
<a href="${to(links.codes(subject.id, other))}" lang="${other}" hreflang="${other}">${LANGUAGES[other].name}</a>
</nav>
<main class="codes" data-subject="${escapeHtml(subject.id)}" data-close="${say.close}">
<header>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(subject.kind === 'fact' ? descriptionOf(subject, report, locale) : say.lead)}</p>
</header>
${looksMarkup(locale)}
<div class="bench">
<section class="stage" tabindex="0" aria-label="${say.preview}">
<iframe class="report-frame" src="${to(links.page(subject.id, locale))}" title="${escapeHtml(pick(subject.title, locale))}" height="320"></iframe>
</section>
<div class="takes">
${inOrder(locale)
  .map((one) => languageMarkup(subject, report, { ui: locale, locale: one }, links, options))
  .join('\n')}
</div>
</div>
${partsMarkup(subject, locale, here, links)}</main>`,
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

/** The page's own language first. */
const inOrder = (locale: Locale): readonly Locale[] => [locale, ...LOCALES.filter((one) => one !== locale)];

/** The codes in one language; those of the other language fold away where no script chooses between them. */
function languageMarkup(
  subject: Subject,
  report: Report,
  { ui, locale }: { readonly ui: Locale; readonly locale: Locale },
  links: Links,
  options: CodesPageOptions,
): string {
  const page = relativeAddress(links.codes(subject.id, ui), links.page(subject.id, locale));
  const sections = codeSections(subject, report, { ui, locale }, links, options);
  const pinned = pinnedPaths(subject, report, locale);
  const addresses = {
    language: locale,
    page,
    'live-page': links.page(subject.id, locale),
    'live-file': dataFile(subject, locale, links),
    'pinned-page': links.to(pinned.page),
    'pinned-file': links.to(pinned.file),
  };
  const data = Object.entries(addresses).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const marks = `class="language"${data.join('')}`;
  return locale === ui
    ? `<div ${marks}>\n${sections}\n</div>`
    : `<details ${marks}>\n<summary>${codeWords(ui).otherCodes(LANGUAGES[locale].name)}</summary>\n${sections}\n</details>`;
}

/** The facts of a list, each with codes of its own; a comparison has all there are. */
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
