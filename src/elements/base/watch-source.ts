import { notReachable } from '../../models/parts/status.js';
import type * as Store from '../../store/report-store.js';

let store: typeof Store | undefined;

/**
 * Listens to the report at a widget's address. The store includes the schema, so it is loaded only when a widget has an
 * address. Once loaded, listening starts synchronously, and a moved widget keeps its request.
 * @param base the base URL of a relative address
 * @returns unsubscribes
 */
export function listenToAddress(src: string, base: string, onReport: Store.Listener): () => void {
  if (store) return attach(store, src, base, onReport);
  let end: (() => void) | undefined;
  let isOver = false;
  import('../../store/report-store.js').then(
    (loaded) => {
      store = loaded;
      if (!isOver) end = attach(store, src, base, onReport);
    },
    // A part of the library that can't be loaded is reported like any other problem.
    (error: unknown) => {
      if (!isOver) onReport({ problem: notReachable(src, error) });
    },
  );
  return () => {
    isOver = true;
    end?.();
  };
}

function attach({ listen, resolveUrl }: typeof Store, src: string, base: string, onReport: Store.Listener): () => void {
  const url = resolveUrl(src, base);
  if (typeof url === 'string') return listen(url, onReport);
  onReport({ problem: url });
  return () => undefined;
}
