import { html, nothing, type TemplateResult } from 'lit';
import type { PageBoard, PageGroup, PageSection, PageStrip, ReportPageModel } from '../../models/page/report-page.js';
import { headingTemplate, lineTemplate, pastTemplate } from './heading-template.js';
import { sourcesTemplate } from '../../views/fragments.js';
import type { PageWidgets } from './page-widgets.js';

/** What a page needs apart from its model. */
export interface PageParts {
  readonly widgets: PageWidgets;
  /** Address of the page in the other language; without it, the language switch is a button. */
  readonly alternate?: string | undefined;
  readonly switchLanguage?: ((event: Event) => void) | undefined;
  /** Follows a link within the page, where a URL fragment can't. */
  readonly goTo?: ((event: Event) => void) | undefined;
  /** Content at the head of a section, next to its name. */
  readonly placeOf: (id: string) => unknown;
  /** A hint on how to open the quotes, where that is not visible. */
  readonly hint?: string | undefined;
  /** Content at the end of the page. */
  readonly colophon: unknown;
}

/** Renders a whole report in its wrapper, for the element and for published pages. */
export const pageTemplate = (model: ReportPageModel, parts: PageParts): TemplateResult =>
  html`<header class="masthead page-band" part="masthead">
      <div class="title">
        ${headingTemplate(model)}
        <p class="page-summary">
          ${model.summary}${parts.hint ? html`<span class="page-hint"> · ${parts.hint}</span>` : nothing}
        </p>
      </div>
      ${switchTemplate(model, parts)} ${contentsTemplate(model, parts)}
    </header>
    <main>
      ${model.sections.map((section, index) => sectionTemplate(section, index === 0 && model.hasOpening, model, parts))}
      ${pastTemplates(model, parts)}
    </main>
    <footer class="colophon" part="colophon">
      <p>${model.colophon}</p>
      ${parts.widgets.note(model)} ${parts.colophon}
    </footer>`;

const switchTemplate = ({ other }: ReportPageModel, { alternate, switchLanguage }: PageParts) => {
  if (!other) return nothing;
  return alternate === undefined
    ? html`<button class="language" type="button" lang=${other.locale} @click=${switchLanguage}>
        ${other.language}
      </button>`
    : html`<a class="language" href=${alternate} lang=${other.locale} hreflang=${other.locale}>${other.language}</a>`;
};

/** Links to the sections, if there are several. */
const contentsTemplate = ({ contents, entries }: ReportPageModel, { goTo }: PageParts) =>
  entries.length > 1
    ? html`<nav class="contents" aria-label=${contents}>
        <ol>
          ${entries.map(
            ({ id, title, short }) =>
              html`<li>
                <a href="#${id}" @click=${goTo}>${short ? html`<b>${short}</b> ` : nothing}<span>${title}</span></a>
              </li>`,
          )}
        </ol>
      </nav>`
    : nothing;

/** Renders a section with all its content. */
export function sectionTemplate(
  section: PageSection,
  isOpening: boolean,
  model: ReportPageModel,
  parts: PageParts,
): TemplateResult {
  const { id, short, titleLines, embed, boards, strips, groups } = section;
  return html`<section id=${id} class=${isOpening ? 'page-band' : 'page-part'} part="section">
    <div class="rail">
      ${parts.placeOf(id)} ${short ? html`<p class="short">${short}</p>` : nothing}
      <h2 tabindex="-1">${titleLines.map(lineTemplate)}</h2>
      ${parts.widgets.links(embed)}
    </div>
    <div class="body">
      ${boards.map((board) => boardTemplate(board, isOpening, model, parts))}
      ${strips.map((strip) => stripTemplate(strip, model, parts))}
      ${groups.map((group) => groupTemplate(group, model, parts))}
    </div>
  </section>`;
}

function boardTemplate(
  { id, sentences, isCorrected, embed }: PageBoard,
  isOpening: boolean,
  model: ReportPageModel,
  { widgets }: PageParts,
): TemplateResult {
  // Red and green are illegible on the band's background.
  const look = isOpening ? { palette: 'neutral' as const } : {};
  const given = { board: id, layout: 'tiles', numbered: true, isCorrected, ...look };
  return widgets.withLinks(widgets.board(given, sentences, model), embed);
}

function stripTemplate(
  { label, to, facts, sentences }: PageStrip,
  model: ReportPageModel,
  { widgets, goTo }: PageParts,
): TemplateResult {
  const given = { facts: facts.join(' '), layout: 'strip', label };
  return html`<div class="group page-strip">
    <h3><a href="#${to}" @click=${goTo}>${label}</a></h3>
    ${widgets.board(given, sentences, model)}
  </div>`;
}

function groupTemplate(
  { label, isRow, isNamed, widgets: shown }: PageGroup,
  model: ReportPageModel,
  { widgets }: PageParts,
): TemplateResult {
  const drawn = isRow
    ? html`<div class="page-row">${widgets.row(shown, model)}</div>`
    : shown.map((widget) => widgets.several(widget, label, model));
  const kind = isRow ? 'group large' : 'group';
  return isNamed
    ? html`<div class=${kind}>
        <h3>${label}</h3>
        ${drawn}
      </div>`
    : html`<div class=${kind} role="group" aria-label=${label}>${drawn}</div>`;
}

function pastTemplates(model: ReportPageModel, { widgets, placeOf }: PageParts) {
  const { past } = model;
  if (!past) return nothing;
  const { trends, table } = past;
  const lines =
    trends &&
    html`<div class="large">
        <div class="page-row page-multiples of-${trends.periods}">
          ${trends.lines.map((line) => widgets.trend(line, model))}
        </div>
      </div>
      <div class="page-sources">${sourcesTemplate(trends.sources)}</div>`;
  return html`${trends ? pastTemplate(trends, lines, placeOf) : nothing}
  ${pastTemplate(table, widgets.compare(past, model), placeOf)}`;
}
