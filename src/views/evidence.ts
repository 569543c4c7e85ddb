import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../models/parts/evidence.js';

/* Pieces of template by which a reader can check a fact, shared by the note and by what opens over a figure. */

type Piece = TemplateResult | typeof nothing;

/** Every place where the report says it; one that gives another figure says so. */
export const quotesTemplate = ({ quotes, quotedIn = 'zh-CN' }: Evidence, name: string): Piece =>
  quotes.length
    ? html`<ul class="quotes" role="list" aria-label=${name}>
        ${quotes.map(
          ({ text, place, stated }) =>
            html`<li part="quote">
              <span class="quote" lang=${quotedIn}>${text}</span>
              ${place ? html`<span class="place">${place}</span>` : nothing}
              ${stated ? html`<span class="stated">${stated}</span>` : nothing}
            </li>`,
        )}
      </ul>`
    : nothing;

/** What was put right; it stands before all that can be done with the figure. */
export const correctionsTemplate = (corrections: Evidence['corrections'], name: string): Piece =>
  corrections.length
    ? html`<div class="corrections">
        <p class="name">${name}</p>
        ${corrections.map((text) => html`<p>${text}</p>`)}
      </div>`
    : nothing;

/** A link out of the page, to what every figure here goes back to. */
export const outLink = (href: string, text: string): TemplateResult =>
  html`<a class="action" href=${href} rel="noopener noreferrer" target="_blank">${text}</a>`;
