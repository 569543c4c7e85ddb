import { html, type TemplateResult } from 'lit';
import type { ReportPageModel } from '../../models/page/report-page.js';

/** Renders a section that is not from the report; as in others, the slotted element is the link target. */
export const pastTemplate = (
  { id, title }: { readonly id: string; readonly title: string },
  content: unknown,
  placeOf: (id: string) => unknown,
): TemplateResult =>
  html`<section id=${id} class="page-part" part="section">
    <div class="rail">
      ${placeOf(id)}
      <h2 tabindex="-1">${title}</h2>
    </div>
    <div class="body">${content}</div>
  </section>`;

/** Renders a line of a title that the report separates by spaces; the space is retained for copying. */
export const lineTemplate = (line: string, index: number): unknown =>
  index ? html` <span class="page-line">${line}</span>` : html`<span class="page-line">${line}</span>`;

/** Renders entity and title of the report; the entity is not repeated if the title starts with it. */
export const headingTemplate = ({ entity, titleHolder, titleParts }: ReportPageModel): TemplateResult =>
  titleHolder
    ? html`<h1><span class="entity">${titleHolder}</span>${titleParts.map(titleTemplate)}</h1>`
    : html`<p class="entity">${entity}</p>
        <h1>${titleParts.map(titleTemplate)}</h1>`;

/** Every second part of a title is a year, which must not break; the others may break between words. */
const titleTemplate = (part: string, index: number): unknown =>
  part && html`<span class=${index % 2 ? 'page-year' : 'page-words'}>${part}</span>`;

/** Renders sentences as fallback text of a widget. */
export const list = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
