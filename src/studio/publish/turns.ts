/** How long work may go on before the page is drawn and heard again: less than one frame. ms */
const MAX_TURN_MS = 12;

/**
 * Lets the page do what has come in the meantime whenever work has gone on for too long. By a message to itself: browsers
 * slow timers down to one a second in a tab that nobody looks at, and a page under a strict policy has no worker.
 */
export function turns(most = MAX_TURN_MS): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  /** Whoever asks meanwhile waits for the same message. */
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
