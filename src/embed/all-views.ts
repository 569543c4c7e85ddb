import { VIEWS } from '../views/all.js';
import { liveFactRef } from './fact-ref.js';
import type { LiveView } from './live-view.js';
import { liveSourceNote } from './source-note.js';

/** All widgets available for embedding. */
export const ALL_VIEWS: readonly LiveView<never>[] = [...VIEWS, liveFactRef, liveSourceNote];
