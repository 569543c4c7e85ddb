import { listen } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { safely } from './turns.js';

/* One observer for all widgets of the page: a widget renders only when it comes near the viewport. */

/** Distance from the viewport at which a widget renders. */
const MARGIN = '400px';

/** Callback for a widget near the viewport, shared by its class: a page may have thousands waiting. */
type Ready = (element: Element) => void;

const waiting = new Map<Element, Ready>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element is near the viewport. Printing counts as near. */
export function whenNear(element: Element, ready: Ready): void {
  try {
    observer ??= observe();
    waiting.set(element, ready);
    observer.observe(element);
  } catch {
    // Without an observer, everything counts as near.
    waiting.delete(element);
    ready(element);
  }
}

/** @throws if `IntersectionObserver` is missing */
function observe(): IntersectionObserver {
  listen(
    window,
    'beforeprint',
    safely(() => waiting.forEach((_, element) => come(element))),
  );
  return new IntersectionObserver(
    safely((entries: readonly IntersectionObserverEntry[]) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    }),
    bare({ rootMargin: MARGIN }),
  );
}

/** Stops watching an element that has left the page. */
export function waitNoMore(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}

function come(element: Element): void {
  const ready = waiting.get(element);
  waitNoMore(element);
  ready?.(element);
}
