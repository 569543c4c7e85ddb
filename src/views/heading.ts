import { html, nothing, type TemplateResult } from 'lit';

/**
 * What a chart or a board is called, for those who see it: the list below it has the same name for those who listen.
 * `headingStyles` goes with it.
 * @param unit what all of its figures are counted in
 */
export const headingTemplate = (title: string, unit = ''): TemplateResult | typeof nothing =>
  title
    ? html`<p class="heading" aria-hidden="true" hidden>
        ${title}${unit ? html`<span class="heading-unit">${unit}</span>` : nothing}
      </p>`
    : nothing;
