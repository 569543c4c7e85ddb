import { html, nothing, type TemplateResult } from 'lit';

/**
 * Renders the visible title of a chart or board; the list below has the same accessible name. Requires `headingStyles`.
 * @param unit common unit of all figures
 */
export const headingTemplate = (title: string, unit = ''): TemplateResult | typeof nothing =>
  title
    ? html`<p class="heading" aria-hidden="true" hidden>
        ${title}${unit ? html`<span class="heading-unit">${unit}</span>` : nothing}
      </p>`
    : nothing;
