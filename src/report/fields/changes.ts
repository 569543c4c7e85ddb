import type { Change, Fact } from '../types.js';

/** Returns the changes of a fact, in order; empty for kinds of fact without changes. */
export function changesOf(fact: Fact): readonly Change[] {
  if (!('change' in fact) || !fact.change) return [];
  return ('changes' in fact && fact.changes) || [fact.change];
}
