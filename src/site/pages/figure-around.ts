import { pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import { labelText, printLabel } from '../../format/label.js';
import { printReportPeriod } from '../../format/when.js';
import { galleryWords, noteWords } from '../../format/words.js';
import { evidenceOf, type QuoteView } from '../../models/parts/evidence.js';
import { factModel } from '../../models/widgets/score-board.js';
import { printedIn } from '../../format/report-locales.js';
import { findSection } from '../../report/lookup.js';
import { safeHref } from '../../report/fields/safe-href.js';
import { isSign } from '../../views/fragments.js';
import type { Fact, Report } from '../../report/types.js';
import type { Links } from '../links.js';
import type { Formats } from '../output.js';
import type { Subject } from '../subject.js';
import { dataFiles } from './data-files.js';
import { breakable } from './breakable.js';

/* The content of a subject's page around its widget, not shown in a frame: quotes, uses, neighbours, source. */

/** The input of every part of the page. */
export interface PageContext {
  readonly subject: Subject;
  readonly report: Report;
  readonly locale: Locale;
  readonly links: Links;
  /** The formats that the site has. */
  readonly formats: Formats;
  /** An absolute address, made relative to this page. */
  readonly to: (address: string) => string;
}

/** The section of all facts of a subject; undefined if they are in several. */
function sectionOf({ subject: { facts }, report }: Pick<PageContext, 'subject' | 'report'>) {
  const [section, ...more] = new Set(facts.map((fact) => fact.section));
  return section === undefined || more.length ? undefined : findSection(report, section);
}

/** Breadcrumbs: the report, its section, and the page in the other languages. */
export function topMarkup(page: PageContext, languages: string): string {
  const { report, locale, links, to } = page;
  const section = sectionOf(page);
  const home = to(links.home(locale));
  const way = section
    ? ` <span aria-hidden="true">/</span> <a href="${home}#${encodeURIComponent(section.id)}" target="_self">${escapeHtml(pick(section.short ?? section.title, locale))}</a>`
    : '';
  return `<header class="top">
<nav><a class="home" href="${home}" target="_self">${escapeHtml(pick(report.title, locale))}</a>${way}</nav>
${languages}</header>`;
}

/** The quotes of all facts in the widget, expanded, each with its location and a link to the report. */
export function quotesMarkup(page: PageContext): string {
  const { subject, report, locale } = page;
  const say = galleryWords(locale).figure;
  const isOne = subject.facts.length === 1;
  const entries = subject.facts.map((fact) => {
    const quotes = evidenceOf(fact, { locale, context: report }).quotes.map((quote) => quoteMarkup(quote, report));
    return isOne ? quotes.join('\n') : `<div class="of">${nameOf(fact, page)}\n${quotes.join('\n')}</div>`;
  });
  return `<section class="quotes${isOne ? '' : ' many'}" aria-labelledby="quotes">
<h2 id="quotes">${say.quotes}</h2>
${entries.join('\n')}
${isOne ? wayMarkup(page) : ''}</section>`;
}

const quoteMarkup = ({ text, place, stated }: QuoteView, report: Report): string =>
  `<div class="quote"><blockquote lang="${printedIn(report)}">${escapeHtml(text)}</blockquote> <span class="place">${[place, stated].filter(Boolean).map(escapeHtml).join(' · ')}</span></div>`;

const nameOf = (fact: Fact, { report, locale, links, to }: PageContext): string =>
  `<h3><a href="${to(links.page(fact.id, locale))}" target="_self">${escapeHtml(printLabel(fact, report, locale))}</a></h3>`;

function wayMarkup(page: PageContext): string {
  const { report, locale, links, to } = page;
  const { figure: say, original } = galleryWords(locale);
  const section = sectionOf(page);
  const address = safeHref(report.source.url);
  const inReport = section
    ? `<a href="${to(links.home(locale))}#${encodeURIComponent(section.id)}" target="_self">${say.inReport}</a>`
    : '';
  const inSource = address === undefined ? '' : `<a href="${escapeHtml(address)}" rel="noopener">${original}</a>`;
  return `<p class="way">${section ? `${escapeHtml(pick(section.title, locale))} ` : ''}${inReport} ${inSource}</p>\n`;
}

/** Links to what can be done with it: embed, picture, quotation, data. */
export function usesMarkup(page: PageContext): string {
  const { subject, locale, links, to } = page;
  const { figure: say } = galleryWords(locale);
  const codes = to(links.codes(subject.id, locale));
  const use = ([name, hint]: readonly [string, string], place: string): string =>
    `<li><a href="${codes}${place}" target="_self"><strong>${name}</strong> <span>${hint}</span></a></li>`;
  const files = dataFiles(page).map(
    ({ name, address, saved }) => `<a href="${to(address)}" download="${escapeHtml(saved)}">${name}</a>`,
  );
  return `<nav class="uses" aria-label="${say.uses}"><ul>
${use(say.embed, '')}
${use(say.picture, '#picture')}
${use(say.quote, '#quote')}
<li><div><strong>${say.data}</strong> <span>${files.join(' ')}</span></div></li>
</ul></nav>`;
}

/** Neighbouring figures in the section, with links to the previous and next. */
export function nearMarkup(page: PageContext): string {
  const { subject, locale, links, to } = page;
  const { around } = subject;
  const section = sectionOf(page);
  if (!around?.near.length || !section) return '';
  const { figure: say } = galleryWords(locale);
  const step = (fact: Fact | undefined, name: string, rel: string): string =>
    fact
      ? `<a rel="${rel}" href="${to(links.page(fact.id, locale))}" target="_self"><span>${name}</span> <strong>${escapeHtml(pick(labelText(fact, page.report), locale))}</strong></a>`
      : '<span></span>';
  return `<section class="near" aria-labelledby="near">
<header><p>${say.near}</p><h2 id="near" class="words">${breakable(pick(section.short ?? section.title, locale), locale)}</h2></header>
<div>
<ul>
${around.near.map((fact) => tileMarkup(fact, page)).join('\n')}
<li class="all"><a href="${to(links.home(locale))}#${encodeURIComponent(section.id)}" target="_self">${say.all(around.count)}</a></li>
</ul>
<nav class="steps" aria-label="${say.near}">${step(around.previous, say.previous, 'prev')}${step(around.next, say.next, 'next')}</nav>
</div>
</section>`;
}

function tileMarkup(fact: Fact, { report, locale, links, to }: PageContext): string {
  const { label, figure, headline, change, standings } = factModel(fact, { locale, context: report });
  const shown = figure
    ? `${part('before', figure.before)}<strong>${escapeHtml(figure.number || figure.text)}</strong>${part('unit', figure.number && figure.unit)}${part('after', figure.after)}`
    : headline
      ? `<strong class="words">${escapeHtml(headline)}</strong>`
      : `<strong>${escapeHtml(change?.figure || (change?.word ?? ''))}</strong>`;
  const went = figure ? change?.text : change?.figure && change.word;
  const said = [...(went ? [went] : []), ...standings];
  return `<li><a href="${to(links.page(fact.id, locale))}" target="_self"><span class="name">${escapeHtml(label)}</span> <span class="value">${shown}</span>${said.map((one) => ` <span class="said">${escapeHtml(one)}</span>`).join('')}</a></li>`;
}

const part = (name: string, text: string): string =>
  text ? `<span class="${name}">${escapeHtml(isSign(text) ? text : ` ${text} `)}</span>` : '';

/** Author, document, date and corrections. */
export function sourceMarkup({ report, locale }: PageContext, corrections: readonly string[]): string {
  const { figure: say, corrections: corrected } = galleryWords(locale);
  const names = noteWords(locale);
  const { title, publisher, author } = report.source;
  const line = (name: string, text: string): string => (text ? `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>\n` : '');
  const list = corrections.map((one) => `<li>${escapeHtml(one)}</li>`).join('');
  return `<section class="source" aria-labelledby="source">
<h2 id="source">${say.source}</h2>
<dl>
${line(names.report, pick(title, locale))}${line(names.publisher, pick(publisher, locale))}${line(names.author, author ?? '')}${line(names.period, printReportPeriod(report, locale))}<dt>${corrected}</dt><dd>${list ? `<ul>${list}</ul>` : say.uncorrected}</dd>
</dl>
</section>`;
}
