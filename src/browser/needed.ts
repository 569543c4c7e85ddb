/** What widgets make new ones of while a page lives; without them they would throw into the page, long after they had started. */
const NEEDED = ['Promise', 'MutationObserver', 'AbortController'] as const;

/**
 * Makes sure, before anything is registered, that a page has left what widgets need.
 * @throws Error naming what the page has taken
 */
export function expectBuiltIns(): void {
  for (const name of NEEDED)
    if (typeof globalThis[name] !== 'function')
      throw new Error(`this page has no ${name}, so its texts are shown as they are`);
}
