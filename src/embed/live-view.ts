import { html, type TemplateResult } from 'lit';
import type { View } from '../views/view.js';

/** A widget that can be drawn again. */
export interface Live extends HTMLElement {
  requestUpdate(): void;
}

/** A view that knows the widget which it is drawn in, for what a reader can do with it. */
export interface LiveView<M> extends Omit<View<M>, 'draw'> {
  draw(model: M, host: Live): ReturnType<View<M>['draw']>;
  /** The widget has been taken out of the page. */
  leave?(host: Live): void;
  /** It stands in a sentence: where it can't be drawn, that is read on as if nothing were. */
  readonly isInline?: boolean;
}

/** The host's own text, and under it that there is no figure. */
export const fallbackPiece = (failed: string, isInline: boolean | undefined): TemplateResult =>
  isInline
    ? html`<span class="fallback"><slot></slot></span>`
    : html`<div class="fallback"><slot></slot> <slot name="source"></slot></div>
        <p class="note">${failed}</p>`;
