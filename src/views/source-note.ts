import { css, html, nothing, type TemplateResult } from 'lit';
import type { NoteLine, SourceNoteModel } from '../models/widgets/source-note.js';
import { baseStyles } from '../theme/base.js';
import { evidenceStyles } from '../theme/evidence.js';
import type { Copied } from '../browser/copy-text.js';
import { copiedTemplate } from './copied.js';
import { correctionsTemplate, quotesTemplate } from './evidence.js';
import type { View } from './view.js';

/** Event handlers and state of an interactive note. */
export interface SourceNoteHandlers {
  readonly follow: (event: Event) => void;
  readonly cite: () => void;
  readonly table: () => void;
  readonly csv: () => void;
  readonly json: () => void;
  readonly copied: Copied;
}

/** Without handlers (on a page without script), the note still expands, but has no copy and save actions. */
export type DrawnSourceNote = SourceNoteModel & {
  readonly isOpen?: boolean;
  readonly handlers?: SourceNoteHandlers;
  /** Replaces the buttons, on a page that links to files instead. */
  readonly actions?: TemplateResult;
};

/** The view of `source-note`. */
export const sourceNoteView: View<DrawnSourceNote> = {
  tag: 'source-note',
  styles: [
    baseStyles,
    evidenceStyles,
    css`
      /* Closed, it is a line without a card. In another widget, the note is part of that widget’s plate. */
      .root {
        padding-top: var(--_space-1);
        padding-bottom: var(--_space-1);
      }
      details[open] {
        padding-bottom: var(--_space-3);
      }
      :host([slot='source']) .root {
        min-height: 0;
        padding: 0;
        background: transparent;
        border: 0;
        border-radius: 0;
      }
      .summary {
        min-height: max(44px, var(--_size-target));
        padding: 11px 0;
        color: var(--_accent);
        font-size: var(--_size-label);
        cursor: pointer;
      }
      .subject {
        color: var(--_muted);
      }
      :host([slot='source']) .subject {
        display: none;
      }
      .about {
        font-weight: var(--_weight-strong);
      }
      .quotes {
        margin-top: var(--_space-1);
      }
      .quotes-name,
      .lines,
      .note-actions {
        margin-top: var(--_space-3);
      }
      .lines {
        font-size: var(--_size-label);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        padding: var(--_space-1) 0;
        border-top: var(--_stroke-hairline) solid var(--_rule);
      }
      .line dt {
        flex: none;
        width: 6.3em;
        max-width: 100%;
        color: var(--_muted);
      }
      .line dd {
        flex: 1 1 120px;
        min-width: 0;
      }
      .hash {
        font-family: ui-monospace, Menlo, Consolas, monospace;
        font-size: var(--_size-small);
      }
      .hash summary {
        cursor: pointer;
      }
      .full {
        margin-top: var(--_space-1);
        color: var(--_muted);
        font-family: inherit;
      }
    `,
  ],
  draw: (model) => {
    const { words, subjectName, sentence, evidence, quotesName, lines, hash, isOpen = false, handlers } = model;
    return html`<details ?open=${isOpen} @toggle=${handlers?.follow}>
      <summary class="summary">${words.summary} <span class="subject">${subjectName}</span></summary>
      <p class="about">${sentence}</p>
      ${evidence.quotes.length ? html`<p class="name quotes-name">${quotesName}</p>` : nothing}
      ${quotesTemplate(evidence, words.quotes)} ${correctionsTemplate(evidence.corrections, words.corrections)}
      <dl class="lines">${lines.map(lineTemplate)} ${hash ? hashTemplate(hash, words) : nothing}</dl>
      ${actionsTemplate(model)}
    </details>`;
  },
};

const lineTemplate = ({ name, text, href, isChinese }: NoteLine): TemplateResult => {
  const said = href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : text;
  return html`<div class="line">
    <dt>${name}</dt>
    ${isChinese ? html`<dd lang="zh-CN">${said}</dd>` : html`<dd>${said}</dd>`}
  </div>`;
};

/** A shortened hash is enough to compare by eye; the full one expands. */
const hashTemplate = (
  { short, full }: NonNullable<SourceNoteModel['hash']>,
  { fingerprint, fingerprintOf }: SourceNoteModel['words'],
): TemplateResult =>
  html`<div class="line">
    <dt>${fingerprint}</dt>
    <dd>
      <details class="hash">
        <summary aria-label="${fingerprintOf} ${short}">${short}</summary>
        <p class="full">${full}</p>
      </details>
    </dd>
  </div>`;

function actionsTemplate({ words, hasJson, handlers, actions }: DrawnSourceNote): TemplateResult {
  if (actions) return html`<div class="actions note-actions">${actions}</div>`;
  const action = (text: string, act: (() => void) | undefined) =>
    html`<button type="button" class="action" @click=${act}>${text}</button>`;
  return html`<div class="actions note-actions" part="actions">
      ${action(words.copyCitation, handlers?.cite)} ${action(words.copyTable, handlers?.table)}
      ${action(words.csv, handlers?.csv)} ${hasJson ? action(words.json, handlers?.json) : nothing}
    </div>
    ${copiedTemplate(handlers?.copied, words)}`;
}
