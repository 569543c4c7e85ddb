import type { AmountFact, Fact } from '../types.js';

/** Minimum number of figures in a comparison. */
const MIN_FIGURES = 3;

/** Generic measure words; others (家 of businesses, 套 of homes) identify what is counted. */
const COUNTS_ANYTHING: ReadonlySet<string> = new Set(
  Array.from('个项件次处场期起座条种类批份张台支片块组例笔只枚段道根'),
);

/**
 * Runs of at least three consecutive figures in one unit, whose bar lengths can be compared. Each has just a number,
 * since a bar can't show a change or a standing. A generic measure word (个) is not a common unit by itself: the nouns
 * must match too, and without a noun nothing shows that two figures count the same thing.
 */
export function plainRuns(facts: readonly Fact[]): readonly (readonly AmountFact[])[] {
  const runs: AmountFact[][] = [];
  let last: string | undefined;
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) last = undefined;
    else {
      if (key !== last) runs.push([]);
      runs[runs.length - 1]!.push(fact as AmountFact);
      last = key;
    }
  }
  return runs.filter((run) => run.length >= MIN_FIGURES);
}

/** Returns whether figures could all be in one such run. */
export const arePeers = (facts: readonly Fact[]): boolean =>
  facts.length > 1 && facts.every((fact) => keyOf(fact) !== undefined && keyOf(fact) === keyOf(facts[0]!));

function keyOf(fact: Fact): string | undefined {
  if (fact.kind !== 'amount' || typeof fact.value !== 'string' || fact.change || fact.standings) return undefined;
  const { unit, noun } = fact;
  if (unit === undefined || !COUNTS_ANYTHING.has(unit)) return unit;
  return noun && `${unit} ${noun}`;
}
