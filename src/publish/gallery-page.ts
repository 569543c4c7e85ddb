import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { define } from '../define/all.js';
import { LOCALES, pick, type Locale } from '../format/locale.js';
import { pageWords } from '../format/page-words.js';
import { summaryOf } from '../models/report-page.js';
import type { Report } from '../report/types.js';
import { renderDocument, type Card } from './document.js';
import { escapeHtml, scriptJson } from './escape.js';
import { hydrateAtOnce } from './hydration.js';
import { lightStyles } from './light-css.js';
import type { Links } from './links.js';
import { relativeAddress } from './relative.js';
import { reportText } from './report-text.js';
import { subjectsOf } from './subject.js';

define();

/** What a gallery may have that not every site makes. */
export interface GalleryOptions {
  /** Whether pictures are drawn, so that there is one to show beside a link. */
  readonly pictures?: boolean;
  /** Further lines of the head: structured data, discovery of other forms. */
  readonly head?: readonly string[];
}

/**
 * The gallery: a whole report as one page, complete and painted before any script runs, on which each widget leads to its
 * codes. Its script opens them in a dialog; without it, the link opens their page.
 */
export function renderGallery(report: Report, locale: Locale, links: Links, options: GalleryOptions = {}): string {
  const here = links.home(locale);
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  const body = hydrateAtOnce(collectResultSync(render(page(report, locale, links))));
  return renderDocument({
    locale,
    title: pick(report.title, locale),
    description: summaryOf(report, locale),
    card: cardOf(report, locale, links, options),
    head: [
      ...(options.head ?? []),
      `<link rel="stylesheet" href="${to(links.shared('assets/page.css'))}">`,
      `<script type="module" src="${to(links.shared('assets/hydrate.js'))}"></script>`,
      `<script src="${to(links.shared('assets/gallery.js'))}" defer></script>`,
    ],
    body: `<report-source><script type="application/json">${scriptJson(report)}</script>
${lightStyles(body)}
</report-source>`,
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

function cardOf(report: Report, locale: Locale, links: Links, { pictures }: GalleryOptions): Card {
  const languages = LOCALES.map((one) => [one, links.home(one)] as const);
  const first = pictures ? subjectsOf(report)[0] : undefined;
  return {
    address: links.home(locale),
    languages: Object.fromEntries(languages) as Card['languages'],
    site: pick(report.entity.name, locale),
    ...(first && {
      picture: { address: links.file(first.id, locale, '.social.png'), text: pick(first.title, locale) },
    }),
  };
}

function page(report: Report, locale: Locale, links: Links): TemplateResult {
  const here = links.home(locale);
  const other = LOCALES.find((one) => one !== locale)!;
  const codes = relativeAddress(here, links.codes('{id}', locale));
  const data = relativeAddress(here, links.to('report.json'));
  return html`<report-page
    lang=${locale}
    alternate=${relativeAddress(here, links.home(other))}
    codes=${codes}
    .report=${report}
    >${reportText(report, locale)}<a slot="colophon" href=${data} download>${pageWords(locale).data}</a></report-page
  >`;
}
