import type { Keys } from './server-storage.js';

/** Per-tab storage; in memory if the browser denies session storage. */
export function tabKeys(page: Pick<Window, 'sessionStorage'>): Keys {
  try {
    return page.sessionStorage;
  } catch {
    const kept = new Map<string, string>();
    return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
  }
}
