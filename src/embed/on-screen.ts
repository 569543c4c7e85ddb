import { listen } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { safely } from './turns.js';

/* One observer for all widgets of the page: a widget draws when it comes near the viewport, and not before. */

/** How far below and above the viewport a widget already draws. */
const MARGIN = '400px';

/** What a widget that comes near does, the same for all of its class: a page may have thousands waiting. */
type Ready = (element: Element) => void;

const waiting = new Map<Element, Ready>();
let observer: IntersectionObserver | undefined;

/** Calls back when an element is near the viewport, once. What is printed is near. */
export function whenNear(element: Element, ready: Ready): void {
  try {
    observer ??= observe();
    waiting.set(element, ready);
    observer.observe(element);
  } catch {
    // Where nobody says what is near, everything is.
    waiting.delete(element);
    ready(element);
  }
}

/** @throws where there are no such observers */
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

/** Ends the waiting of an element that has left the page. */
export function waitNoMore(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}

function come(element: Element): void {
  const ready = waiting.get(element);
  waitNoMore(element);
  ready?.(element);
}
