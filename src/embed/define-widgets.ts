import { defineElement } from '../define/define.js';
import type { LiveView } from './live-view.js';
import { elementOf } from './model-element.js';
import { problem, tell } from './problems.js';

/** Where and how widgets are registered. */
export interface Registration {
  /** Goes before every tag, such as `rw-`; anything that can't begin a tag is none. */
  readonly prefix?: string | null;
  readonly registry?: CustomElementRegistry;
  readonly nonce?: string;
}

/** Registers the element of each view; a tag that somebody else has stays theirs, and is told of. */
export function defineWidgets(
  views: readonly LiveView<never>[],
  { prefix, registry = customElements, nonce = '' }: Registration,
): void {
  const before = prefix && /^[a-z][a-z0-9]{0,15}-$/.test(prefix) ? prefix : '';
  for (const view of views) {
    const name = before + view.tag;
    // In a page that registers from its own `define`, something may throw that is none of our business.
    try {
      if (defineElement(view.tag, elementOf(view, { nonce }), registry, before)) continue;
    } catch (error) {
      console.warn(`<${name}> can't be registered: ${String(error)}`);
    }
    // Who registers has warned already.
    tell(document, problem('VERSION_CONFLICT', name, name), name);
  }
}

/**
 * Registers as the script element says that is running: its `data-prefix`, its nonce. The element is asked of the
 * prototype, since a form of the page may be called `currentScript`.
 */
export function defineFromScript(views: readonly LiveView<never>[]): void {
  const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
  const own = script instanceof HTMLScriptElement ? script : undefined;
  defineWidgets(views, { prefix: own?.getAttribute('data-prefix'), nonce: own?.nonce });
}
