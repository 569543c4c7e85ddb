import { html, type TemplateResult } from 'lit';

/** A section that is none of the report’s own; as in those, what the page puts into its slot is the end of a link. */
export const pastPiece = (
  { id, title }: { readonly id: string; readonly title: string },
  content: unknown,
): TemplateResult =>
  html`<section id=${id} part="section">
    <slot name=${id}></slot>
    <h2 tabindex="-1">${title}</h2>
    ${content}
  </section>`;

/** Every second part of a title is a year, which stays in one line. */
export const titlePiece = (part: string, index: number): unknown =>
  index % 2 ? html`<span class="together">${part}</span>` : part;

/** Sentences as the text that stands where their widget can’t be drawn. */
export const list = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
