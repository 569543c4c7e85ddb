import { printLabel } from '../../format/label.js';
import { pick } from '../../format/pick.js';
import { words } from '../../format/words.js';
import { printReportPeriod } from '../../format/when.js';
import type { Locale } from '../../format/locale.js';
import { correctionsOf } from '../../models/parts/evidence.js';
import { summaryOf } from '../../models/page/report-page.js';
import type { Fact, Report } from '../../report/types.js';
import { renderDocument, versions, type Card } from './document.js';
import { nearMarkup, quotesMarkup, sourceMarkup, topMarkup, usesMarkup } from './figure-around.js';
import { languageLinks } from './language-links.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import type { Formats } from '../output.js';
import { relativeAddress } from '../relative.js';
import { hasOwnFile, isOneFigure, shownBy, type Subject } from '../subject.js';
import { shortOf } from '../snippets/sentences.js';
import { asOf, correctedIn } from '../data/widget-file.js';
import { askedScript, sectionMarkup } from './report/section-markup.js';
import { lookNamed } from '../look-pages.js';
import { widgetMarkup, type Kept } from './widget-markup.js';
import { framedScript, looksScript } from './widget-page-script.js';
import { widgetPageStyles } from './widget-page-styles.js';

/** Optional parts of a widget's page. */
export interface WidgetPageOptions {
  /** The formats that the site has; all if absent. */
  readonly formats?: Formats | undefined;
  /** Whether pictures are built, for link previews. */
  readonly pictures?: boolean;
  /** Classic script at the end of the page: posts the page's height to the parent. */
  readonly script?: string | undefined;
  /** Name of the look that the page is in; see `lookName`. */
  readonly look?: string | undefined;
  /** Further lines of the head: structured data, discovery links. */
  readonly head?: readonly string[];
  /** Path of a page that never changes, and checks for corrections. */
  readonly pinned?: string;
}

/** The page of one subject: its widget, visible without script; shown in frames and opened by links. */
export function renderWidgetPage(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options: WidgetPageOptions = {},
): string {
  const title = pick(subject.title, locale);
  const { formats = 'all', head = [], script, pinned, look: named } = options;
  const look = lookNamed(named ?? '') ?? {};
  const here = pinned === undefined ? links.page(subject.id, locale, named) : links.to(pinned);
  const file = relativeAddress(here, links.file(subject.id, locale, '.json'));
  const hasFile = formats === 'all' || hasOwnFile(subject);
  const follows = pinned === undefined && hasFile ? { file, asOf: asOf(report, locale) } : undefined;
  const kept =
    pinned === undefined
      ? undefined
      : keptBy(subject, report, locale, relativeAddress(here, links.to('corrections.json')));
  // A page that never changes must not depend on a style sheet that may change; a look is that of the widget.
  const section = pinned === undefined && named === undefined ? sectionMarkup(subject, report, locale) : '';
  const styles = `<link rel="stylesheet" href="${escapeHtml(relativeAddress(here, links.shared('assets/report.css')))}">`;
  return renderDocument({
    locale,
    scheme: look.scheme,
    title: `${title} · ${pick(report.title, locale)}`,
    description: descriptionOf(subject, report, locale),
    card: cardOf(subject, report, locale, links, options),
    style: widgetPageStyles,
    // Without `target`, a link would open in the frame.
    head: [...head, '<base target="_blank">', `<script>${framedScript}${section && `;${askedScript}`}</script>`],
    body: bodyOf(subject, report, locale, {
      links,
      formats,
      here,
      pinned,
      look: named,
      main: `<main>
<h1 class="heard">${escapeHtml(title)}</h1>
${section && `${styles}\n${section}\n`}${widgetMarkup(subject, report, locale, kept, look)}<script>${looksScript(follows, isOneFigure(subject) && !look.density)}</script>
</main>`,
      script,
    }),
    needs: {
      connections: ["'self'", new URL(links.site).origin],
      ...(section && { styles: ["'self'"] }),
    },
  });
}

/** Attributes for checking whether its figure has been corrected since. */
const keptBy = (subject: Subject, report: Report, locale: Locale, corrections: string): Kept => ({
  id: subject.id,
  corrections,
  corrected: correctedIn(subject, report, locale),
});

/** Description of a page in a line: the sentence of a fact, or the first ones of a list. */
export function descriptionOf(subject: Subject, report: Report, locale: Locale): string {
  const [first, second] = shortOf(subject, report, locale);
  const rest = subject.facts.length === 1 ? [] : [...(second ? [second] : []), summaryOf(report, locale)];
  return [first, ...rest].join(words(locale).semicolon);
}

function cardOf(subject: Subject, report: Report, locale: Locale, links: Links, { pictures }: WidgetPageOptions): Card {
  const { id: own, title, leadsTo: id = own } = subject;
  // The picture of a figure is read out as its sentence; the name alone would lose the figure.
  const text = isOneFigure(subject) ? descriptionOf(subject, report, locale) : pick(title, locale);
  return {
    address: links.page(id, locale),
    languages: versions(links.locales, (one) => links.page(id, one)),
    site: pick(report.entity.name, locale),
    ...(pictures && { picture: { address: links.file(id, locale, '.social.png'), text } }),
  };
}

/** Corrections of a subject with date and reason; the widget only notes that there was one. */
export function correctionLines(subject: Subject, report: Report, locale: Locale): readonly string[] {
  const { facts: own, earlier } = subject;
  const names = (fact: Fact, of: Report): readonly string[] => [
    ...(own.length > 1 ? [printLabel(fact, report, locale)] : []),
    ...(earlier ? [printReportPeriod(of, locale)] : []),
  ];
  return shownBy(subject, report).flatMap(({ report: context, facts }) =>
    facts.flatMap((fact) =>
      // The oldest first.
      [...correctionsOf(fact, { locale, context })]
        .reverse()
        .map((said) => [...names(fact, context), said].join(' · ')),
    ),
  );
}

interface BodyParts {
  readonly links: Links;
  readonly formats: Formats;
  /** The address of the page. */
  readonly here: string;
  readonly pinned: string | undefined;
  readonly look: string | undefined;
  readonly main: string;
  readonly script: string | undefined;
}

/**
 * The widget, with surrounding content hidden in a frame. A page that never changes omits neighbours, which may change.
 */
function bodyOf(subject: Subject, report: Report, locale: Locale, parts: BodyParts): string {
  const { links, formats, here, pinned, look, main, script } = parts;
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  const page = { subject, report, locale, links, formats, to };
  const languages = languageLinks(
    links,
    locale,
    (other) => relativeAddress(here, links.page(subject.id, other, look)),
    '_self',
  );
  const isOne = isOneFigure(subject);
  const quotes = subject.kind === 'comparison' ? '' : quotesMarkup(page);
  return `<div class="page ${isOne ? 'one' : 'several'}">
<div class="band">
${topMarkup(page, languages)}
<div class="hero">
${main}
${isOne ? quotes : ''}
</div>
${usesMarkup(page)}
</div>
<div class="rest">
${[isOne ? '' : quotes, pinned === undefined ? nearMarkup(page) : '', sourceMarkup(page, correctionLines(subject, report, locale))].filter(Boolean).join('\n')}
</div>
</div>${script === undefined ? '' : `\n<script>${script}</script>`}`;
}
