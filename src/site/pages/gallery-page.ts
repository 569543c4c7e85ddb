import { pick } from '../../format/pick.js';
import { pageWords } from '../../format/words.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { define } from '../../define/all.js';
import type { Locale } from '../../format/locale.js';
import { summaryOf } from '../../models/report-page.js';
import type { Report } from '../../report/types.js';
import { renderDocument, versions, type Card } from './document.js';
import { escapeHtml } from '../../format/html.js';
import { scriptJson } from '../snippets/script-json.js';
import { hydrateAtOnce } from './hydration.js';
import { lightStyles } from './light-css.js';
import type { Links } from '../links.js';
import { relativeAddress } from '../relative.js';
import { pastText, reportText } from '../data/report-text.js';
import { subjectsOf } from '../subject.js';

define();

/** What a gallery may have that not every site makes. */
export interface GalleryOptions {
  /** Whether pictures are drawn, so that there is one to show beside a link. */
  readonly pictures?: boolean;
  /** Further lines of the head: structured data, discovery of other forms. */
  readonly head?: readonly string[];
  /** Reports of the same entity and of earlier periods; see `asEarlier`. */
  readonly earlier?: readonly Report[] | undefined;
}

/**
 * The gallery: a whole report as one page, complete and painted before any script runs, on which each widget leads to its
 * codes. Its script opens them in a dialog; without it, the link opens their page.
 */
export function renderGallery(report: Report, locale: Locale, links: Links, options: GalleryOptions = {}): string {
  const here = links.home(locale);
  const to = (address: string) => escapeHtml(relativeAddress(here, address));
  const { earlier = [] } = options;
  const body = hydrateAtOnce(collectResultSync(render(page(report, earlier, locale, links))));
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
    body: `<report-source>${[report, ...earlier].map(reportScript).join('\n')}
${lightStyles(body)}
</report-source>`,
    needs: { scripts: ["'self'"], styles: ["'self'"], images: ["'self'"], frames: ["'self'"], connections: ["'self'"] },
  });
}

/** What the widgets of the page take over from, without asking for anything. */
const reportScript = (report: Report): string => `<script type="application/json">${scriptJson(report)}</script>`;

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
  const other = links.locales.find((one) => one !== locale);
  const alternate = other && relativeAddress(here, links.home(other));
  const codes = relativeAddress(here, links.codes('{id}', locale));
  const pages = relativeAddress(here, links.page('{id}', locale));
  const data = relativeAddress(here, links.to('report.json'));
  // A template of its own: Lit marks a page with the hash of its template, and that of a single report stays as it is.
  if (earlier.length)
    return html`<report-page
      lang=${locale}
      alternate=${ifDefined(alternate)}
      codes=${codes}
      pages=${pages}
      .report=${report}
      .earlier=${earlier}
      >${reportText(report, locale)}${pastText(report, earlier, locale)}<a slot="colophon" href=${data} download
        >${pageWords(locale).data}</a
      ></report-page
    >`;
  return html`<report-page
    lang=${locale}
    alternate=${ifDefined(alternate)}
    codes=${codes}
    pages=${pages}
    .report=${report}
    >${reportText(report, locale)}<a slot="colophon" href=${data} download>${pageWords(locale).data}</a></report-page
  >`;
}
