import { read } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { defineElement } from '../define/define.js';
import type { LiveView } from './live-view.js';
import { elementOf } from './model-element.js';
import { announce, tell } from './announce.js';
import { problem, unforeseen } from './problems.js';

/** Where and how widgets are registered. */
export interface Registration {
  /** Prefix of every tag, such as `rw-`; an invalid prefix is ignored. */
  readonly prefix?: string | null;
  readonly registry?: CustomElementRegistry;
  readonly nonce?: string;
}

/** Registers the element of each view; a tag already registered by somebody else is left alone and reported. */
export function defineWidgets(views: readonly LiveView<never>[], registration: Registration): void {
  const { prefix, registry, nonce }: Registration = Object.assign(bare({}), registration);
  const before = prefix && /^[a-z][a-z0-9]{0,15}-$/.test(prefix) ? prefix : '';
  let hasFailed = false;
  for (const view of views) {
    const name = before + view.tag;
    // A page may have wrapped `define`, and its version may throw.
    try {
      const element = elementOf(Object.assign(bare({}), view), { nonce: nonce || '' });
      // `defineElement` has warned already.
      if (!defineElement(view.tag, element, registry || customElements, before))
        tell(document, problem('VERSION_CONFLICT', name, name), name);
    } catch (error) {
      // What fails for one tag fails for the next: announce once.
      if (!hasFailed) announce(document, unforeseen(error), name, null);
      hasFailed = true;
    }
  }
}

/** Registers with the settings of the running script element: its `data-prefix` and nonce. */
export function defineFromScript(views: readonly LiveView<never>[]): void {
  const script = read(document, 'currentScript');
  defineWidgets(views, { prefix: script && script.getAttribute('data-prefix'), nonce: script ? script.nonce : '' });
}
