/*
 * Container queries decide the layout. Without them (Chromium before 105), one observer per page sets the same three
 * sizes as a class.
 */

/** Maximum widths in px of narrow and medium containers; repeated in the container queries of the style sheets. */
const NARROW = 220;
const MEDIUM = 480;

type SizeClass = 'narrow' | 'medium' | 'wide';

export interface SizedElement extends HTMLElement {
  sizeClass: SizeClass | undefined;
}

/* Elements are containers only where a fallback size is supported too (see `theme/frame.ts`). */
const isNeeded = (): boolean =>
  typeof ResizeObserver === 'function' &&
  !(CSS.supports('container-type', 'inline-size') && CSS.supports('contain-intrinsic-inline-size', '1px'));

let observer: ResizeObserver | undefined;

const sizeOf = (width: number): SizeClass => (width < NARROW ? 'narrow' : width < MEDIUM ? 'medium' : 'wide');

/** Updates an element's size class, in browsers without container queries. */
export function watchSize(element: SizedElement): void {
  if (!isNeeded()) return;
  observer ??= new ResizeObserver((entries) => {
    // Another size changes the height: within this callback, that would raise a ResizeObserver loop error.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries) (target as SizedElement).sizeClass = sizeOf(contentRect.width);
    });
  });
  observer.observe(element);
}

export const unwatchSize = (element: SizedElement): void => observer?.unobserve(element);
