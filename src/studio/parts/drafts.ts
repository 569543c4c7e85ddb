import { html, nothing, type TemplateResult } from 'lit';
import type { StudioWords } from '../words/en.js';

/** A draft saved in this browser, with its actions. */
export interface ListedDraft {
  readonly title: string;
  readonly saved: string;
  readonly decided: number;
  readonly all: number;
  readonly open: () => void;
  readonly remove: () => void;
}

/** Another window has saved; with the possible actions. */
export interface Conflict {
  readonly message: string;
  readonly takeTheirs: () => void;
  readonly saveAsCopy: () => void;
}

/** The drafts saved in this browser, below the file drop area. */
export function draftList(
  drafts: readonly ListedDraft[],
  { saving: said, lang }: StudioWords,
): TemplateResult | typeof nothing {
  if (!drafts.length) return nothing;
  return html`<section class="hello drafts" aria-labelledby="drafts-title">
    <h2 id="drafts-title">${said.drafts}</h2>
    <ul class="list">
      ${drafts.map(
        ({ title, saved, decided, all, open, remove }) =>
          html`<li>
            <button type="button" class="btn bare" @click=${open}>${title}</button>
            <span class="muted small"
              >${said.progress(decided, all)} <time datetime=${saved}>${dateOf(saved, lang)}</time></span
            >
            <button type="button" class="btn bare s" @click=${remove}>
              ${said.remove}<span class="vh"> ${title}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

const dateOf = (iso: string, lang: string): string =>
  new Date(iso).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });

export function conflictBar(
  { message, takeTheirs, saveAsCopy }: Conflict,
  { saving: said }: StudioWords,
): TemplateResult {
  return html`<div class="conflict" role="alert">
    <span>${message}</span>
    <button type="button" class="btn s" @click=${takeTheirs}>${said.takeTheirs}</button>
    <button type="button" class="btn s" @click=${saveAsCopy}>${said.saveCopy}</button>
  </div>`;
}

/** Shows why nothing is saved. If there is a draft, it can still be downloaded. */
export const unsavedBar = (message: string, { saving: said }: StudioWords, save?: () => void): TemplateResult =>
  html`<div class="conflict unsaved" role="alert">
    <span>${message}</span>
    ${save ? html`<button type="button" class="btn s" @click=${save}>${said.downloadDraft}</button>` : nothing}
  </div>`;
