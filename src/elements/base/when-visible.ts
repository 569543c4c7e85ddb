/** Animate only if visibility can be observed and the reader has no preference for reduced motion. */
const isWanted = (): boolean =>
  typeof IntersectionObserver === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches;

/**
 * Calls back once when half of an element is visible; never if the reader prefers reduced motion.
 * @returns cancels
 */
export function atFirstSight(element: Element, callback: () => void): () => void {
  if (!isWanted()) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { threshold: 0.5 },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
