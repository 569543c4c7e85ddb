import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../models/parts/evidence.js';

/* Templates of evidence for a fact, shared by the note and the popover. */

type Piece = TemplateResult | typeof nothing;

/** Renders all quotes from the report, with the figure where it differs. */
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

/** Renders the corrections, shown before the actions. */
export const correctionsTemplate = (corrections: Evidence['corrections'], name: string): Piece =>
  corrections.length
    ? html`<div class="corrections">
        <p class="name">${name}</p>
        ${corrections.map((text) => html`<p>${text}</p>`)}
      </div>`
    : nothing;

/** Renders an external link to the source. */
export const outLink = (href: string, text: string): TemplateResult =>
  html`<a class="action" href=${href} rel="noopener noreferrer" target="_blank">${text}</a>`;
