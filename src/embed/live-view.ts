import type { Locale } from '../format/locale.js';
import { html, type TemplateResult } from 'lit';
import type { View } from '../views/view.js';

/** A widget that can be drawn again. */
export interface Live extends HTMLElement {
  requestUpdate(): void;
}

/** What has become known of a figure since its model was made, in whole sentences; empty where that is nothing. */
export interface Notes {
  readonly locale: Locale;
  /** What was put right, from first to last. */
  readonly correction: string;
  /** That no newer figure could be had, and how old this one is. */
  readonly late: string;
}

/** What a reader's hand does with each widget of a kind: made when the widget is first drawn, and gone with it. */
export function handlersOf<Handlers>(make: (host: Live) => Handlers): (host: Live) => Handlers {
  const byHost = new WeakMap<Live, Handlers>();
  return (host) => {
    const handlers = byHost.get(host) ?? make(host);
    byHost.set(host, handlers);
    return handlers;
  };
}

/** A view that knows the widget which it is drawn in, for what a reader can do with it. */
export interface LiveView<M> extends Omit<View<M>, 'draw'> {
  draw(model: M, host: Live, notes: Notes): ReturnType<View<M>['draw']>;
  /** The widget has been taken out of the page. */
  leave?(host: Live): void;
  /** It stands in a sentence, which nothing may break, and says itself what is known since and what has changed. */
  readonly isInline?: boolean;
}

/** What is drawn of a model: what is known since goes under it, or where the view puts it. */
export function modelTemplate(view: LiveView<never>, model: object, host: Live, notes: Notes): TemplateResult {
  const drawn = view.draw(model as never, host, notes);
  if (view.isInline) return drawn;
  const all = [notes.correction, notes.late].filter(Boolean);
  return html`${drawn}${all.map((note) => html`<p class="note" part="note">${note}</p>`)}`;
}

/** The host's own text, and that there is no figure: under it, and in a sentence only where that would have a hole. */
export const fallbackTemplate = (failed: string, { isInline }: LiveView<never>, host: Live): TemplateResult =>
  isInline
    ? html`<span class="fallback"><slot></slot>${host.textContent.trim() ? '' : failed}</span>`
    : html`<div class="fallback"><slot></slot> <slot name="source"></slot></div>
        <p class="note">${failed}</p>`;
