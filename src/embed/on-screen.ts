import { listen } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { safely, soon } from './turns.js';

/* One observer for all widgets of the page: a widget renders only when it comes near the viewport. */

/** Distance from the viewport at which a widget renders. */
const MARGIN = 400;

/** The observer answers after the next frame; so many widgets of a page are measured before it. */
const AT_ONCE = 16;
let measured = 0;

/** Callback for a widget near the viewport, shared by its class: a page may have thousands waiting. */
type Ready = (element: Element) => void;

const waiting = new Map<Element, Ready>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element is near the viewport. Printing counts as near. */
export function whenNear(element: Element, ready: Ready): void {
  try {
    observer = observer || observe();
    waiting.set(element, ready);
    if (measured++ < AT_ONCE) soon(() => (isNear(element) ? come : wait)(element));
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

/** Whether an element is rendered, in or near the viewport. */
function isNear(element: Element): boolean {
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
