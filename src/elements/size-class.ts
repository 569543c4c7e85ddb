/*
 * Container queries decide the layout. Where they are missing (Chromium below 105), one observer for the page writes the
 * same three sizes as a class.
 */

/** Upper bounds in px of a narrow and a medium container; the style sheets repeat them in their container queries. */
const NARROW = 220;
const MEDIUM = 480;

type SizeClass = 'narrow' | 'medium' | 'wide';

export interface SizedElement extends HTMLElement {
  sizeClass: SizeClass | undefined;
}

/* An element is a container only where it may also be given a size to fall back on (see `theme/frame.ts`). */
const isNeeded = (): boolean =>
  typeof ResizeObserver === 'function' &&
  !(CSS.supports('container-type', 'inline-size') && CSS.supports('contain-intrinsic-inline-size', '1px'));

let observer: ResizeObserver | undefined;

const sizeOf = (width: number): SizeClass => (width < NARROW ? 'narrow' : width < MEDIUM ? 'medium' : 'wide');

/** Starts to keep an element's size class where the engine has no container queries. */
export function watchSize(element: SizedElement): void {
  if (!isNeeded()) return;
  observer ??= new ResizeObserver((entries) => {
    // Another size of type makes another height: in this round, the page would be told of an endless loop.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries) (target as SizedElement).sizeClass = sizeOf(contentRect.width);
    });
  });
  observer.observe(element);
}

export const unwatchSize = (element: SizedElement): void => observer?.unobserve(element);
