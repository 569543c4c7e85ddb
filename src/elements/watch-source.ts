import { notReachable } from '../models/parts/status.js';
import type * as Store from '../store/report-store.js';

let store: typeof Store | undefined;

/**
 * Listens to the report at a widget's own address. The store brings the schema along, so a page whose widgets need no
 * address never loads it; once it is there, listening starts at once, and a moved widget keeps the request that it has.
 * @param base what a relative address is relative to
 * @returns what ends the listening
 */
export function listenToAddress(src: string, base: string, take: Store.Listener): () => void {
  if (store) return attach(store, src, base, take);
  let end: (() => void) | undefined;
  let isOver = false;
  import('../store/report-store.js').then(
    (loaded) => {
      store = loaded;
      if (!isOver) end = attach(store, src, base, take);
    },
    // A part of the library that can't be loaded is a problem like any other.
    (error: unknown) => {
      if (!isOver) take({ problem: notReachable(src, error) });
    },
  );
  return () => {
    isOver = true;
    end?.();
  };
}

function attach({ listen, resolveUrl }: typeof Store, src: string, base: string, take: Store.Listener): () => void {
  const url = resolveUrl(src, base);
  if (typeof url === 'string') return listen(url, take);
  take({ problem: url });
  return () => undefined;
}
