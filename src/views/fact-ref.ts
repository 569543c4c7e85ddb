import { html, nothing, type TemplateResult } from 'lit';
import type { FactRefModel } from '../models/widgets/fact-ref.js';
import { evidenceStyles } from '../theme/evidence.js';
import { inlineStyles } from '../theme/inline.js';
import { linkStyles } from '../theme/links.js';
import { mediaStyles } from '../theme/media.js';
import { pieceStyles } from '../theme/pieces.js';
import { themeStyles } from '../theme/themes.js';
import type { Copied } from '../browser/copy-text.js';
import { copiedTemplate } from './copied.js';
import { correctionsTemplate, outLink, quotesTemplate } from './evidence.js';
import { factRefStyles } from './fact-ref-styles.js';
import { changeTemplate, standingTemplate, valueTemplate } from './fragments.js';
import type { View } from './view.js';

/** Event handlers and state of an interactive figure. */
export interface FactRefHandlers {
  readonly isOpen: boolean;
  readonly enter: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly focusIn: () => void;
  readonly focusOut: (event: FocusEvent) => void;
  readonly press: (event: MouseEvent) => void;
  readonly cite: () => void;
  readonly copied: Copied;
  /** Announcement when the figure changes; empty if it has not, undefined if it never does. */
  readonly spoken?: string;
}

/** Updates since the model was made; each empty if none. */
export interface FactRefNews {
  /** Follows the figure in the text. */
  readonly mark: string;
  /** Full text, appended to the accessible sentence. */
  readonly heard: string;
  /** The correction from first to last value; replaces those in the model. */
  readonly correction: string;
  readonly late: string;
}

/** Without handlers (on a page without script), the figure is plain text. */
export type DrawnFactRef = FactRefModel & { readonly handlers?: FactRefHandlers; readonly news?: FactRefNews };

/** The view of `fact-ref`: the figure within its text, a button over it, and the popover. */
export const factRefView: View<DrawnFactRef> = {
  tag: 'fact-ref',
  styles: [pieceStyles, linkStyles, evidenceStyles, inlineStyles, factRefStyles, mediaStyles, ...themeStyles],
  draw: (model) => {
    const { lead, before, bound, rest, tail, name, label, news, handlers } = model;
    const isOpen = handlers?.isOpen ?? false;
    return html`<span class="visually-hidden before-script">${name}</span><span aria-hidden="true">${lead}</span
      ><span
        class="ref"
        @pointerenter=${handlers?.enter}
        @pointerleave=${handlers?.leave}
        @focusout=${handlers?.focusOut}
        ><button
          type="button"
          class="trigger"
          aria-label="${name}${news?.heard ?? ''}"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="panel"
          @focus=${handlers?.focus}
          @click=${handlers?.press}
        ></button
        ><span class="printed" aria-hidden="true">${before}<span class="bound">${bound}</span>${rest}</span
        ><span
          id="panel"
          class="panel ${isOpen ? 'open' : ''}"
          part="panel"
          role="group"
          aria-label=${label}
          tabindex="-1"
          @focusin=${handlers?.focusIn}
          >${isOpen ? panelTemplate(model) : nothing}</span
        ></span
      ><span aria-hidden="true">${tail}${news?.mark ?? ''}</span>${spokenTemplate(handlers)}`;
  },
};

/** Live regions must exist before their content changes to be announced. */
const spokenTemplate = (handlers: FactRefHandlers | undefined): TemplateResult | typeof nothing =>
  handlers?.spoken === undefined
    ? nothing
    : html`<span class="visually-hidden" role="status">${handlers.spoken}</span>`;

function panelTemplate(model: DrawnFactRef): TemplateResult {
  const { label, figure, headline, change, period, evidence, report, source, words, news, handlers } = model;
  return html`<div class="label">${label}</div>
    ${headline ? html`<div class="headline">${headline}</div>` : html`<div>${valueTemplate(figure, change)}</div>`}
    ${figure ? changeTemplate(change) : nothing} ${standingTemplate(model)}
    ${correctionsTemplate(news?.correction ? [news.correction] : evidence.corrections, words.corrections)}
    ${news?.late ? html`<p class="note" part="note">${news.late}</p>` : nothing}
    <div class="from">
      <p class="name">
        ${period ? html`<span class="period">${period}</span>` : nothing}
        ${source?.text ? html`<span class="source">${source.text}</span>` : nothing}
        ${source?.mark ? html`<span class="invented">${source.mark}</span>` : nothing}
      </p>
      ${quotesTemplate(evidence, words.quotes)} ${whereTemplate(words.section, evidence.section)}
      ${whereTemplate(words.report, report)}
    </div>
    <div class="actions">
      <button type="button" class="action" @click=${handlers?.cite}>${words.copyCitation}</button>
      ${source?.href ? outLink(source.href, words.openSource) : nothing}
    </div>
    ${copiedTemplate(handlers?.copied, words)}`;
}

const whereTemplate = (name: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<p class="where"><span class="name">${name}</span> ${text}</p>` : nothing;
