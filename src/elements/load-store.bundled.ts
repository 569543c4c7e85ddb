import { listen, resolveUrl } from '../store/report-store.js';
import type { StoreModule } from './load-store.js';

/**
 * In a bundle of one file the store is there from the start. Were it imported as in `load-store.ts`, the bundler would make
 * an object of all its exports by `for … in`, and that meets whatever a host page has put on every object.
 */
export const loadStore = (): Promise<StoreModule> => Promise.resolve({ listen, resolveUrl });
