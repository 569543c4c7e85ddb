import { html, type TemplateResult } from 'lit';
import { pageTemplate } from '../../../elements/page/page-template.js';
import { PageWidgets } from '../../../elements/page/page-widgets.js';
import { escapeHtml } from '../../../format/text/html.js';
import type { Locale } from '../../../format/locale.js';
import { pick } from '../../../format/pick.js';
import { noteWords, pageWords } from '../../../format/words.js';
import { pagePast } from '../../../models/page/earlier-reports.js';
import { reportPage, summaryOf } from '../../../models/page/report-page.js';
import type { Report } from '../../../report/types.js';
import { rootTemplate } from '../../../views/root.js';
import { paths, type Links } from '../../links.js';
import { relativeAddress } from '../../relative.js';
import { subjectsOf } from '../../subject.js';
import { withBreaks } from '../breakable.js';
import { renderDocument, versions, type Card } from '../document.js';
import { originsOf } from './origins.js';
import { plainHtml } from './plain-html.js';
import { plainDrawing } from './plain-widgets.js';
import { PAGE, WIDGET } from './report-styles.js';

/** Optional parts of a gallery. */
export interface GalleryOptions {
  /** Whether pictures are built, for link previews. */
  readonly pictures?: boolean;
  /** Further lines of the head: structured data, discovery links. */
  readonly head?: readonly string[];
  /** Earlier reports of the same entity; see `asEarlier`. */
  readonly earlier?: readonly Report[] | undefined;
}

/**
 * The gallery: a whole report on one page, with links from each widget to its codes. The same content as
 * `<report-page>`, as plain markup with one style sheet: complete without a script, and nothing is re-rendered. Its
 * script opens the codes in a dialog; without it, the link opens their page.
 */
export function renderGallery(report: Report, locale: Locale, links: Links, options: GalleryOptions = {}): string {
  const here = links.home(locale);
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  const { earlier = [] } = options;
  return renderDocument({
    locale,
    title: pick(report.title, locale),
    description: summaryOf(report, locale),
    card: cardOf(report, locale, links, options),
    head: [
      ...(options.head ?? []),
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      `<link rel="stylesheet" href="${to(links.shared('assets/report.css'))}">`,
      `<script src="${to(links.shared('assets/gallery.js'))}" defer></script>`,
    ],
    body: withBreaks(plainHtml(page(report, earlier, locale, links)), locale),
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

function cardOf(report: Report, locale: Locale, links: Links, { pictures }: GalleryOptions): Card {
  const first = pictures ? subjectsOf(report)[0] : undefined;
  return {
    address: links.home(locale),
    languages: versions(links.locales, (one) => links.home(one)),
    site: pick(report.entity.name, locale),
    ...(first && {
      picture: { address: links.file(first.id, locale, '.social.png'), text: pick(first.title, locale) },
    }),
  };
}

function page(report: Report, earlier: readonly Report[], locale: Locale, links: Links): TemplateResult {
  const here = links.home(locale);
  const to = (address: string) => relativeAddress(here, address);
  const other = links.locales.find((one) => one !== locale);
  const past = pagePast(report, earlier, locale);
  const model = reportPage(report, { locale, past: past && 'model' in past ? past.model : undefined });
  const targets = { codes: to(links.codes('{id}', locale)), pages: to(links.page('{id}', locale)) };
  const drawn = pageTemplate(model, {
    widgets: new PageWidgets(
      targets,
      plainDrawing(files(locale, links, to), {
        originOf: originsOf({ report, pageOf: (id) => to(links.page(id, locale)) }),
      }),
    ),
    hint: pageWords(locale).quotesHint,
    alternate: other && to(links.home(other)),
    placeOf: () => '',
    colophon: html`<a href=${to(links.to('report.json'))} download>${pageWords(locale).data}</a>`,
  });
  return html`<div class="${WIDGET} ${PAGE}">${rootTemplate(drawn, { locale })}</div>`;
}

/** Download links for all figures of the report. */
function files(locale: Locale, links: Links, to: (address: string) => string): TemplateResult {
  const { csv, json } = noteWords(locale);
  const file = (path: string, text: string): TemplateResult =>
    html`<a class="action" href=${to(links.to(path))} download>${text}</a> `;
  return html`${file(paths.whole(locale, '.csv'), csv)}${file(paths.whole(locale, '.xlsx'), csv.replace('CSV', 'Excel'))}${file('report.json', json)}`;
}
