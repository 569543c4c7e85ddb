import { listen, read } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { safely, soon } from './turns.js';

/* One observer for all widgets of the page: a widget renders only when it comes near the viewport. */

/** Distance from the viewport at which a widget renders. */
const MARGIN = 400;

/** The observer answers after the next frame; so many widgets of a page don't wait for it. */
const AT_ONCE = 16;
let first = 0;

/** Callback for a widget near the viewport, shared by its class: a page may have thousands waiting. */
type Ready = (element: Element) => void;

const waiting = new Map<Element, Ready>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element is near the viewport. Printing counts as near. */
export function whenNear(element: Element, ready: Ready): void {
  try {
    observer = observer || observe();
    waiting.set(element, ready);
    if (first++ < AT_ONCE) soon(() => (isReady(element) ? come : wait)(element));
    else wait(element);
  } catch {
    // Without an observer, everything counts as near.
    waiting.delete(element);
    ready(element);
  }
}

/** Waits for the observer, unless the element has left the page. */
const wait = (element: Element): void => {
  if (waiting.has(element)) observer!.observe(element);
};

/**
 * Whether a widget can be drawn now: one that has its data needs no request, and measuring it would cost more than
 * drawing it; any other is measured. While the page is still parsed, one without content may be about to get its data.
 */
function isReady(element: Element): boolean {
  if (!element.firstChild && read(document, 'readyState') === 'loading') return false;
  if (!element.hasAttribute('src')) return true;
  const box = element.getClientRects()[0];
  return !!box && box.top < innerHeight + MARGIN && box.bottom > -MARGIN;
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
    bare({ rootMargin: `${MARGIN}px` }),
  );
}

/** Stops watching an element that has left the page. */
export function waitNoMore(element: Element): void {
  if (waiting.delete(element)) observer!.unobserve(element);
}

function come(element: Element): void {
  const ready = waiting.get(element);
  waitNoMore(element);
  if (ready) ready(element);
}
