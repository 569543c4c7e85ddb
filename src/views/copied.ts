import { html, nothing, type TemplateResult } from 'lit';
import type { Copied } from '../browser/copier.js';

/** What is said of it. */
interface CopyWords {
  readonly copied: string;
  readonly selected: string;
  readonly toCopy: string;
}

/** The line that says it; it has to stand before there is something to say, or nobody hears it. */
export const copiedTemplate = (of: Copied | undefined, { copied, selected, toCopy }: CopyWords): TemplateResult => {
  const said = { copied, selected };
  return html`<p class="status" role="status">${of?.outcome ? said[of.outcome] : ''}</p>
    ${
      of?.outcome === 'selected'
        ? html`<textarea class="to-copy" readonly rows="4" aria-label=${toCopy} .value=${of.text}></textarea>`
        : nothing
    }`;
};
