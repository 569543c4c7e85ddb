import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteView } from '../models/evidence.js';
import type { Origin, OriginPart } from '../models/origin.js';

/**
 * What opens the words of the report over an entry, and those words. It stands in the entry beside the drawing, which is for
 * the eye alone, and needs no script.
 */
export const originPiece = (origin: Origin | undefined): TemplateResult | typeof nothing =>
  origin
    ? html`<button class="origin" type="button" popovertarget=${origin.id} aria-label=${origin.name}></button>${
          origin.panel
            ? html`<div class="origin-panel" id=${origin.id} popover>${origin.panel.map(partPiece)}</div>`
            : nothing
        }`
    : nothing;

const partPiece = ({ page, quotes, language }: OriginPart): TemplateResult =>
  html`<p class="origin-of"><a href=${page.href}>${page.text}</a></p>
    ${quotes.map((quote) => quotePiece(quote, language))}`;

const quotePiece = ({ text, place, stated }: QuoteView, language: string): TemplateResult =>
  html`<blockquote lang=${language}>${text}</blockquote>
    <p>${[place, stated].filter(Boolean).join(' · ')}</p>`;
