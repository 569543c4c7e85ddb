import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/** Surroundings that one fact is asked for with at a time: a language or two, a report and a part of it. */
const MAX_KEPT = 8;

/**
 * Makes something of a fact once, however many widgets, pages and files ask for it. A fact is never changed, so what was
 * made holds as long as the fact is there and whatever else was read is the same.
 * @param reads what `make` reads beside the fact and the language
 */
export function oncePerFact<T>(
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
