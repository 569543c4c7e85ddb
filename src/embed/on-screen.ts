/* One observer for all widgets of the page: a widget draws when it comes near the viewport, and not before. */

/** How far below and above the viewport a widget already draws. */
const MARGIN = '400px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back when an element is near the viewport, once. What is printed is near.
 * @returns what ends the waiting
 */
export function whenNear(element: Element, ready: () => void): () => void {
  if (typeof IntersectionObserver !== 'function') {
    ready();
    return () => undefined;
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
  return () => leave(element);
}

function leave(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

function come(element: Element): void {
  const ready = waiting.get(element);
  leave(element);
  ready?.();
}
