/** Motion is for those who want it, where it can be told what is in view. */
const isWanted = (): boolean =>
  typeof IntersectionObserver === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches;

/**
 * Calls back once, as soon as half of an element is in view; never where less motion is asked for.
 * @returns ends the waiting
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
