import type { Locale } from '../format/locale.js';
import { html, type TemplateResult } from 'lit';
import type { View } from '../views/view.js';

/** A widget that can render again. */
export interface Live extends HTMLElement {
  requestUpdate(): void;
}

/** What has become known of a figure since its model was made, in full sentences; empty if nothing. */
export interface Notes {
  readonly locale: Locale;
  /** Corrections, from first to last. */
  readonly correction: string;
  /** That no newer figure is available, and how old this one is. */
  readonly late: string;
}

/** Caches interaction handlers per host: created at its first rendering, garbage-collected with it. */
export function handlersOf<Handlers>(make: (host: Live) => Handlers): (host: Live) => Handlers {
  const byHost = new WeakMap<Live, Handlers>();
  return (host) => {
    const handlers = byHost.get(host) ?? make(host);
    byHost.set(host, handlers);
    return handlers;
  };
}

/** A view that gets the widget it is drawn in, for interactions. */
export interface LiveView<M> extends Omit<View<M>, 'draw'> {
  draw(model: M, host: Live, notes: Notes): ReturnType<View<M>['draw']>;
  /** The widget has left the page. */
  leave?(host: Live): void;
  /** Rendered within a sentence, which must not break; it shows later notes and changes itself. */
  readonly isInline?: boolean;
}

/** Renders a model; notes go under it, or where an inline view puts them. */
export function modelTemplate(view: LiveView<never>, model: object, host: Live, notes: Notes): TemplateResult {
  const drawn = view.draw(model as never, host, notes);
  if (view.isInline) return drawn;
  const all = [notes.correction, notes.late].filter(Boolean);
  return html`${drawn}${all.map((note) => html`<p class="note" part="note">${note}</p>`)}`;
}

/** The host's own text and a note that there is no figure: below it, or inline only if there is no text. */
export const fallbackTemplate = (failed: string, { isInline }: LiveView<never>, host: Live): TemplateResult =>
  isInline
    ? html`<span class="fallback"><slot></slot>${host.textContent.trim() ? '' : failed}</span>`
    : html`<div class="fallback"><slot></slot> <slot name="source"></slot></div>
        <p class="note">${failed}</p>`;
