/** Maximum uninterrupted work before yielding to the page: less than one frame. ms */
const MAX_TURN_MS = 12;

/**
 * Yields to the page's events whenever work has run too long. Uses a message channel: browsers throttle timers to one a
 * second in background tabs, and the page's strict CSP allows no worker.
 */
export function turns(most = MAX_TURN_MS): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  /** Concurrent callers share one message. */
  let waiting: Promise<void> | undefined;
  return () => {
    if (!waiting && performance.now() - since < most) return Promise.resolve();
    waiting ??= new Promise<void>((done) => {
      port1.onmessage = () => {
        waiting = undefined;
        since = performance.now();
        done();
      };
      port2.postMessage(undefined);
    });
    return waiting;
  };
}
