import type { ReactiveControllerHost } from 'lit';

/** The language of an element: its own `lang`, or that of the nearest ancestor, shadow hosts included. */
export function nearestLanguage(element: HTMLElement): string | null {
  const own = element.getAttribute('lang');
  // The server has no tree to look up.
  if (own || !element.closest) return own;
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const found = node.closest('[lang]');
    if (found) return found.getAttribute('lang');
  }
  return null;
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Renders a host again when a `lang` above it may have changed; one observer for the whole page. */
export function watchLanguage(host: ReactiveControllerHost): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** The last one to leave ends the observing. */
export function unwatchLanguage(host: ReactiveControllerHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}
