import type { Change, Fact } from './types.js';

/** The changes that a fact states, in their order; none of a kind that has no change. */
export function changesOf(fact: Fact): readonly Change[] {
  if (!('change' in fact) || !fact.change) return [];
  return ('changes' in fact && fact.changes) || [fact.change];
}
