import { AHEAD } from '../../report/lists/terms.js';
import type { Fact } from '../../report/types.js';

/** Returns whether a figure is for the future: a plan, target, forecast or budget. It is drawn as an outline. */
export const isAhead = ({ status }: Pick<Fact, 'status'>): boolean => status !== undefined && AHEAD.includes(status);
