import { html, type TemplateResult } from 'lit';
import type { DraftFact } from '../../../draft/session/draft.js';
import type { Figure } from '../../state/figures.js';
import type { StudioState } from '../../state/studio-state.js';
import type { Store } from '../../state/store.js';
import type { StudioWords } from '../../words/en.js';

export interface FormRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
  readonly figure: Figure;
  readonly fact: DraftFact;
}

/** A form row: label and row actions on the left, fields on the right. */
export const row = (
  name: string,
  content: TemplateResult,
  { isCaptioned = false, below }: { readonly isCaptioned?: boolean; readonly below?: TemplateResult } = {},
): TemplateResult =>
  html`<div class="row ${isCaptioned ? 'captioned' : ''}" role="group" aria-label=${name}>
    <span class="row-name"><span aria-hidden="true">${name}</span>${below}</span>
    <div>${content}</div>
  </div>`;
