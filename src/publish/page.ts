import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { define } from '../define/all.js';
import { printPeriod } from '../format/date.js';
import { pick, type Locale } from '../format/locale.js';
import { words } from '../format/words.js';
import type { Report } from '../report/types.js';
import { escapeHtml, scriptJson } from './escape.js';
import { planPage, type SectionPlan } from './page-plan.js';
import { boardWidget, groupWidgets } from './page-widgets.js';
import { pageWords } from './page-words.js';

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
  const body = collectResultSync(render(main(report, locale, links)));
  const title = escapeHtml(pick(report.title, locale));
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${escapeHtml(summary(report, locale))}">
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

function summary(report: Report, locale: Locale): string {
  const { facts } = pageWords(locale);
  const mark = report.invented ? [words(locale).invented] : [];
  const parts = [...mark, printPeriod(report.period, locale), facts(report.facts.length)];
  return [...parts, words(locale).asReportedBy(pick(report.source.publisher, locale))].join(' · ');
}

function main(report: Report, locale: Locale, links: PageLinks): TemplateResult {
  const say = pageWords(locale);
  const plans = planPage(report);
  return html`<a class="skip" href="#figures">${say.skip}</a>
    <header class="masthead">
      <p class="entity">${pick(report.entity.name, locale)}</p>
      <h1>${pick(report.title, locale)}</h1>
      <p class="summary">${summary(report, locale)}</p>
      <a class="language" href=${links.other} lang=${locale === 'en' ? 'zh-CN' : 'en'}>${say.otherLanguage}</a>
    </header>
    <nav class="contents" aria-label=${say.contents}>
      <ol>
        ${plans.map(({ section }) => html`<li><a href="#${section.id}">${pick(section.title, locale)}</a></li>`)}
      </ol>
    </nav>
    <main id="figures">${plans.map((plan) => sectionPart(plan, report, locale))}</main>
    ${colophon(report, locale, links)}`;
}

function sectionPart({ section, boards, groups }: SectionPlan, report: Report, locale: Locale): TemplateResult {
  const scope = { report, locale };
  const names = pageWords(locale).groups;
  return html`<section id=${section.id} class=${boards.length ? 'lead' : ''}>
    <h2>${pick(section.title, locale)}</h2>
    ${boards.map((id) => boardWidget(id, scope))}
    ${groups.map(
      (group) =>
        html`<div class="group ${group.kind}">
          <h3>${names[group.kind]}</h3>
          ${groupWidgets(group, names[group.kind], scope)}
        </div>`,
    )}
  </section>`;
}

function colophon({ source }: Report, locale: Locale, { data }: PageLinks): TemplateResult {
  const say = pageWords(locale);
  return html`<footer class="colophon">
    <p>${say.colophon}</p>
    <dl>
      ${
        source.author
          ? html`<div>
              <dt>${say.author}</dt>
              <dd lang="zh-CN">${source.author}</dd>
            </div>`
          : ''
      }
      <div>
        <dt>${say.fingerprint}</dt>
        <dd class="hash">${source.sha256}</dd>
      </div>
    </dl>
    <p><a href=${data} download>${say.data}</a></p>
  </footer>`;
}
