import { html, nothing, type TemplateResult } from 'lit';
import type { OriginPart } from '../models/parts/origin-part.js';

/* What the report says of figures, for the panel that a page opens beside them. */

/** Renders each fact with its quotes and their places. */
export const originsTemplate = (parts: readonly OriginPart[]): readonly TemplateResult[] => parts.map(partTemplate);

const partTemplate = ({ label, href, quotes, quotedIn }: OriginPart): TemplateResult =>
  html`<p class="origin-of">${href ? html`<a href=${href}>${label}</a>` : label}</p>
    ${quotes.map(quoteTemplate(quotedIn))}`;

const quoteTemplate =
  (quotedIn: OriginPart['quotedIn']) =>
  ({ text, place, stated }: OriginPart['quotes'][number]): TemplateResult => {
    const below = [place, stated].filter(Boolean).join(' · ');
    return html`<blockquote lang=${quotedIn}>${text}</blockquote>
      ${below ? html`<p>${below}</p>` : nothing}`;
  };
