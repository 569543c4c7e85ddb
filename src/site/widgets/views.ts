import { VIEWS } from '../../views/all.js';
import type { View } from '../../views/view.js';
import type { DrawnTag } from './all.js';

const BY_TAG = new Map(VIEWS.map((view) => [view.tag, view]));

/** The view of a tag. */
export const viewOf = (tag: DrawnTag): View<never> => BY_TAG.get(tag)!;
