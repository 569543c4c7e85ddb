import { read } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { defineElement } from '../define/define.js';
import type { LiveView } from './live-view.js';
import { elementOf } from './model-element.js';
import { announce, tell } from './announce.js';
import { problem, unforeseen } from './problems.js';

/** Where and how widgets are registered. */
export interface Registration {
  /** Goes before every tag, such as `rw-`; anything that can't begin a tag is none. */
  readonly prefix?: string | null;
  readonly registry?: CustomElementRegistry;
  readonly nonce?: string;
}

/** Registers the element of each view; a tag that somebody else has stays theirs, and is told of. */
export function defineWidgets(views: readonly LiveView<never>[], registration: Registration): void {
  const { prefix, registry, nonce }: Registration = Object.assign(bare({}), registration);
  const before = prefix && /^[a-z][a-z0-9]{0,15}-$/.test(prefix) ? prefix : '';
  let hasFailed = false;
  for (const view of views) {
    const name = before + view.tag;
    // In a page that registers from its own `define`, something may throw that is none of our business.
    try {
      const element = elementOf(Object.assign(bare({}), view), { nonce: nonce ?? '' });
      // Who registers has warned already.
      if (!defineElement(view.tag, element, registry ?? customElements, before))
        tell(document, problem('VERSION_CONFLICT', name, name), name);
    } catch (error) {
      // What fails for one tag fails for the next: that is said once.
      if (!hasFailed) announce(document, unforeseen(error), name, null);
      hasFailed = true;
    }
  }
}

/** Registers as the script element says that is running: its `data-prefix`, its nonce. */
export function defineFromScript(views: readonly LiveView<never>[]): void {
  const script = read(document, 'currentScript');
  defineWidgets(views, { prefix: script && script.getAttribute('data-prefix'), nonce: script ? script.nonce : '' });
}
