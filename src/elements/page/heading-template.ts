import { html, type TemplateResult } from 'lit';
import type { ReportPageModel } from '../../models/page/report-page.js';

/** A section that is none of the report’s own; as in those, what the page puts into its slot is the end of a link. */
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

/** A line of a title that its report parts by spaces; one space stays for who copies it. */
export const lineTemplate = (line: string, index: number): unknown =>
  index ? html` <span class="page-line">${line}</span>` : html`<span class="page-line">${line}</span>`;

/** Whose report it is and its title; a title that begins with whose it is does not say so twice. */
export const headingTemplate = ({ entity, titleHolder, titleParts }: ReportPageModel): TemplateResult =>
  titleHolder
    ? html`<h1><span class="entity">${titleHolder}</span>${titleParts.map(titleTemplate)}</h1>`
    : html`<p class="entity">${entity}</p>
        <h1>${titleParts.map(titleTemplate)}</h1>`;

/** Every second part of a title is a year, which stays in one line. */
const titleTemplate = (part: string, index: number): unknown =>
  index % 2 ? html`<span class="page-year">${part}</span>` : part;

/** Sentences as the text that stands where their widget can’t be drawn. */
export const list = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
