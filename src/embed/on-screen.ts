/* One observer for all widgets of the page: a widget draws when it comes near the viewport, and not before. */

/** How far below and above the viewport a widget already draws. */
const MARGIN = '400px';

/** What a widget that comes near does, the same for all of its class: a page may have thousands waiting. */
type Ready = (element: Element) => void;

const waiting = new Map<Element, Ready>();
let observer: IntersectionObserver | undefined;

/** Calls back when an element is near the viewport, once. What is printed is near. */
export function whenNear(element: Element, ready: Ready): void {
  if (typeof IntersectionObserver !== 'function') {
    ready(element);
    return;
  }
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
      },
      { rootMargin: MARGIN },
    );
    window.addEventListener('beforeprint', () => Array.from(waiting.keys()).forEach(come));
  }
  waiting.set(element, ready);
  observer.observe(element);
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
