import { pick } from '../../format/pick.js';
import { html, nothing, type TemplateResult } from 'lit';
import { type Locale } from '../../format/locale.js';
import { pagePast } from '../../models/page-past.js';
import { factContent } from '../../models/parts/fact-content.js';
import { reportNotes } from '../../models/report-page.js';
import { findFact, findSection } from '../../report/lookup.js';
import type { Fact, Report } from '../../report/types.js';

/**
 * A report as plain text inside a `<report-page>`, for a browser that draws no declarative shadow roots and runs no
 * script. Before each section stands an element with the section's id: on the drawn page it is put at the head of that
 * section, so that `#economy` in an address leads there, without script and from other pages too.
 */
export const reportText = (report: Report, locale: Locale): TemplateResult =>
  html`<h1>${pick(report.title, locale)}</h1>
    ${report.boards
      .filter(({ id }) => !findSection(report, id))
      .map(({ id, title, items }) =>
        part(
          id,
          pick(title, locale),
          items.flatMap(({ facts }) => facts.map((fact) => findFact(report, fact)!)),
          report,
          locale,
        ),
      )}
    ${report.sections.map(({ id, title }) =>
      part(
        id,
        pick(title, locale),
        report.facts.filter(({ section }) => section === id),
        report,
        locale,
      ),
    )}
    ${reportNotes(report, locale).map((note) => html`<p>${note}</p>`)}`;

const part = (id: string, title: string, facts: readonly Fact[], report: Report, locale: Locale): TemplateResult =>
  html`<span id=${id} slot=${id}></span>
    <h2>${title}</h2>
    <ul>
      ${facts.map((fact) => html`<li>${factContent(fact, { locale, context: report }).sentence}</li>`)}
    </ul>`;

/** What a page says of earlier reports, in the same way. */
export function pastText(report: Report, earlier: readonly Report[], locale: Locale): TemplateResult | typeof nothing {
  const past = pagePast(report, earlier, locale);
  if (!past || 'problem' in past) return nothing;
  const { trends, table } = past.model;
  const parts = [...(trends ? [{ ...trends, said: trends.lines }] : []), { ...table, said: [table] }];
  return html`${parts.map(
    ({ id, title, said }) =>
      html`<span id=${id} slot=${id}></span>
        <h2>${title}</h2>
        <ul>
          ${said.map((one) => html`<li>${one.sentence}</li>`)}
        </ul>`,
  )}`;
}
