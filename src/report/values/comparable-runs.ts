import type { AmountFact, Fact } from '../types.js';

/** As few figures as a comparison is worth. */
const MIN_FIGURES = 3;

/** Measure words for things of any sort; others (家 of businesses, 套 of homes) say what is counted. */
const COUNTS_ANYTHING: ReadonlySet<string> = new Set(
  Array.from('个项件次处场期起座条种类批份张台支片块组例笔只枚段道根'),
);

/**
 * Runs of figures that a report states one after another in one unit, so that their lengths can be compared: at least
 * three, each with a number and nothing more (a change or a standing would be lost in a bar). A measure word that
 * counts anything (个) is no unit to compare in: the noun has to be the same, and where none is given nothing says that
 * two of them count the same thing.
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

/** Whether all of several figures could stand in one such run. */
export const arePeers = (facts: readonly Fact[]): boolean =>
  facts.length > 1 && facts.every((fact) => keyOf(fact) !== undefined && keyOf(fact) === keyOf(facts[0]!));

function keyOf(fact: Fact): string | undefined {
  if (fact.kind !== 'amount' || typeof fact.value !== 'string' || fact.change || fact.standings) return undefined;
  const { unit, noun } = fact;
  if (unit === undefined || !COUNTS_ANYTHING.has(unit)) return unit;
  return noun && `${unit} ${noun}`;
}
