import type { listen, resolveUrl } from '../store/report-store.js';

export interface StoreModule {
  readonly listen: typeof listen;
  readonly resolveUrl: typeof resolveUrl;
}

/** The store, when it is first needed. A bundle of one file has `load-store.bundled.ts` in place of this. */
export const loadStore = (): Promise<StoreModule> => import('../store/report-store.js');
