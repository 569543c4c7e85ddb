import type { ReactiveControllerHost } from 'lit';
import { onServer } from './server.js';

/** The language of an element: its own `lang`, or that of the nearest ancestor, shadow hosts included. */
export function nearestLanguage(element: HTMLElement): string | null {
  const own = element.getAttribute('lang');
  // The server has no tree to look up.
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

/** Renders a host again when a `lang` above it may have changed; one observer for the whole page. */
export function watchLanguage(host: ReactiveControllerHost & Element): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  // A document does not tell what changes inside a shadow root; to observe a root twice is to observe it once.
  for (let node: Element | null = host; node; node = hostOf(node))
    observer.observe(node.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** The last one to leave ends the observing. */
export function unwatchLanguage(host: ReactiveControllerHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}
