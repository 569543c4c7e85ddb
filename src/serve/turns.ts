import { setImmediate } from 'node:timers/promises';

/**
 * Lets one piece of work begin in each round of the event loop, so that whatever else has come in the meantime (another
 * request, the news that a reader has left) is dealt with before the next.
 */
export function turns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
