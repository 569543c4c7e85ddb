import type { Keys } from './server-place.js';

/** What a tab keeps for itself; as long as the page is open where the browser lets nobody keep anything. */
export function tabKeys(page: Pick<Window, 'sessionStorage'>): Keys {
  try {
    return page.sessionStorage;
  } catch {
    const kept = new Map<string, string>();
    return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
  }
}
