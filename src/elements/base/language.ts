import type { ReactiveControllerHost } from 'lit';
import { onServer } from './server.js';

/** Returns the language of an element: its own `lang`, or the nearest ancestor's, across shadow roots. */
export function nearestLanguage(element: HTMLElement): string | null {
  const own = element.getAttribute('lang');
  // A server has no tree to search.
  if (own || onServer) return own;
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const found = node.closest('[lang]');
    if (found) return found.getAttribute('lang');
  }
  return null;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Re-renders a host when a `lang` above it may have changed; one observer for the whole page. */
export function watchLanguage(host: ReactiveControllerHost & Element): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  // A document observer does not see into shadow roots; observing a root again has no effect.
  for (let node: Element | null = host; node; node = hostOf(node))
    observer.observe(node.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** Disconnects after the last host. */
export function unwatchLanguage(host: ReactiveControllerHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}
