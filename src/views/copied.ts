import { html, nothing, type TemplateResult } from 'lit';
import type { Copied } from '../browser/copy-text.js';

/** Texts of the copy feature. */
interface CopyWords {
  readonly copied: string;
  readonly selected: string;
  readonly toCopy: string;
}

/** Renders the status line; live regions must exist before their content changes to be announced. */
export const copiedTemplate = (of: Copied | undefined, { copied, selected, toCopy }: CopyWords): TemplateResult => {
  const said = { copied, selected };
  return html`<p class="status" role="status">${of?.outcome ? said[of.outcome] : ''}</p>
    ${
      of?.outcome === 'selected'
        ? html`<textarea class="to-copy" readonly rows="4" aria-label=${toCopy} .value=${of.text}></textarea>`
        : nothing
    }`;
};
