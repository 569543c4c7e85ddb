import { safely } from '../turns.js';

/* Without container queries (Chromium below 105), one observer writes the size as a class; see `theme/frame.ts`. */

/** The class of a width in px; the style sheets have the same bounds. */
const classOf = (width: number): string => (width < 220 ? 'narrow' : width < 480 ? 'medium' : 'wide');

let needed: boolean | undefined;

/** Asked once for the page: the answer takes longer than all else that a widget does at its start. */
const isNeeded = (): boolean =>
  (needed ??=
    typeof ResizeObserver === 'function' &&
    !(CSS.supports('container-type', 'inline-size') && CSS.supports('contain-intrinsic-inline-size', '1px')));

const heard = new WeakMap<Element, (name: string) => void>();
let observer: ResizeObserver | undefined;

/** Calls back with an element's size class, now and whenever it changes. */
export function watchSize(element: Element, tell: (name: string) => void): void {
  if (!isNeeded()) return;
  observer =
    observer ||
    new ResizeObserver(
      safely((entries: readonly ResizeObserverEntry[]) => {
        // A new type size changes the height: within this callback, that would raise a ResizeObserver loop error.
        requestAnimationFrame(
          safely(() => {
            for (const { target, contentRect } of entries) heard.get(target)?.(classOf(contentRect.width));
          }),
        );
      }),
    );
  heard.set(element, tell);
  observer.observe(element);
}

export const unwatchSize = (element: Element): void => observer && observer.unobserve(element);
