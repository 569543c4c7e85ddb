import { setImmediate } from 'node:timers/promises';

/**
 * Starts at most one piece of work per event loop turn, so that other events (another request, a closed connection) are
 * handled in between.
 */
export function turns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
