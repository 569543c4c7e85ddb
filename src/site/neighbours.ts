import type { Fact, Report } from '../report/types.js';

/** The neighbours of a figure in its section, in the order of the report. */
export interface Neighbours {
  readonly previous?: Fact | undefined;
  readonly next?: Fact | undefined;
  /** The nearest, at most seven, without the figure itself. */
  readonly near: readonly Fact[];
  /** How many figures the section has. */
  readonly count: number;
}

/** Two rows of four, together with the link to all of them. */
const MAX_NEAR = 7;

/** The neighbours of each figure of a report, in linear time. */
export function neighboursOfEach(report: Report): ReadonlyMap<Fact, Neighbours> {
  const sections = new Map<string, Fact[]>();
  for (const fact of report.facts) {
    const own = sections.get(fact.section);
    if (own) own.push(fact);
    else sections.set(fact.section, [fact]);
  }
  return new Map(
    [...sections.values()].flatMap((facts) => facts.map((fact, at) => [fact, neighboursAt(facts, at)] as const)),
  );
}

function neighboursAt(facts: readonly Fact[], at: number): Neighbours {
  const from = Math.max(0, Math.min(at - Math.floor(MAX_NEAR / 2), facts.length - MAX_NEAR - 1));
  const near = facts.slice(from, from + MAX_NEAR + 1).filter((_, index) => from + index !== at);
  return { previous: facts[at - 1], next: facts[at + 1], near, count: facts.length };
}
