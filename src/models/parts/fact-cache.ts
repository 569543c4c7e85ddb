import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/** Cache entries per fact: one or two locales, a report and an excerpt of it. */
const MAX_KEPT = 8;

/**
 * Caches a value computed from a fact, shared by all widgets, pages and files. Facts are immutable, so an entry is
 * valid as long as the other inputs are equal.
 * @param reads the inputs of `make` apart from fact and locale
 */
export function cachedPerFact<T>(
  make: (fact: Fact, options: ModelOptions) => T,
  reads: (fact: Fact, options: ModelOptions) => readonly unknown[],
): (fact: Fact, options: ModelOptions) => T {
  const known = new WeakMap<Fact, { readonly read: readonly unknown[]; readonly made: T }[]>();
  return (fact, options) => {
    const read = [options.locale, ...reads(fact, options)];
    const kept = known.get(fact) ?? [];
    const found = kept.find((one) => one.read.every((value, index) => value === read[index]));
    if (found) return found.made;
    const made = make(fact, options);
    known.set(fact, [{ read, made }, ...kept.slice(0, MAX_KEPT - 1)]);
    return made;
  };
}
