/** Classes that widgets instantiate later; if missing, they would throw into the page long after starting. */
const NEEDED = ['Promise', 'MutationObserver', 'AbortController'] as const;

/**
 * Checks, before registration, that the page has not removed required built-ins.
 * @throws Error with the name of the missing one
 */
export function expectBuiltIns(): void {
  for (const name of NEEDED)
    if (typeof globalThis[name] !== 'function')
      throw new Error(`this page has no ${name}, so its texts are shown as they are`);
}
