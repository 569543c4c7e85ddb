import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { define } from '../define/all.js';
import { pick, type Locale } from '../format/locale.js';
import { pageWords } from '../format/page-words.js';
import { summaryOf } from '../models/report-page.js';
import type { Report } from '../report/types.js';
import { escapeHtml, scriptJson } from './escape.js';
import { hydrateAtOnce } from './hydration.js';
import { reportText } from './report-text.js';

define();

/** Addresses that a page needs, each relative to it. */
export interface PageLinks {
  /** The same page in the other language. */
  readonly other: string;
  readonly styles: string;
  readonly script: string;
  readonly data: string;
}

/** A whole report as one HTML document, complete and painted before any script runs. */
export function renderPage(report: Report, locale: Locale, links: PageLinks): string {
  const body = hydrateAtOnce(collectResultSync(render(page(report, locale, links))));
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(pick(report.title, locale))}</title>
<meta name="description" content="${escapeHtml(summaryOf(report, locale))}">
<link rel="icon" href="data:,">
<link rel="alternate" hreflang="${other}" href="${escapeHtml(links.other)}">
<link rel="stylesheet" href="${escapeHtml(links.styles)}">
<script type="module" src="${escapeHtml(links.script)}"></script>
</head>
<body>
<report-source><script type="application/json">${scriptJson(report)}</script>
${body}
</report-source>
</body>
</html>
`;
}

const page = (report: Report, locale: Locale, { other, data }: PageLinks): TemplateResult =>
  html`<report-page lang=${locale} alternate=${other} .report=${report}
    >${reportText(report, locale)}<a slot="colophon" href=${data} download>${pageWords(locale).data}</a></report-page
  >`;
