import type { Board, Fact, Report, Section } from './types.js';

/** Index of each id in its list. */
type Places = ReadonlyMap<string, number>;

interface Named {
  readonly id: string;
}

// Reports are frozen, so an index can be cached with its list; a Map has no inherited "constructor" key.
const known = new WeakMap<readonly Named[], Places>();

function placesIn(list: readonly Named[]): Places {
  const places = known.get(list) ?? new Map(list.map(({ id }, at) => [id, at]));
  known.set(list, places);
  return places;
}

const find = <T extends Named>(list: readonly T[], id: string): T | undefined => list[placesIn(list).get(id) ?? -1];

/** Returns the fact with this id, if any. */
export const findFact = ({ facts }: Report, id: string): Fact | undefined => find(facts, id);

/** Returns the fact that lists this id as a former one. */
export const findFormer = ({ facts }: Report, id: string): Fact | undefined =>
  facts.find(({ formerIds }) => formerIds?.includes(id));

/**
 * Returns the current id for what `id` named before; `id` itself where it is not a former id. Under `id`, an earlier
 * report may have stated another figure, so look it up under the current id too.
 */
export const presentId = (id: string, reports: readonly Report[]): string =>
  reports.flatMap((report) => findFormer(report, id)?.id ?? [])[0] ?? id;

/** Returns the board with this id, if any. */
export const findBoard = ({ boards }: Report, id: string): Board | undefined => find(boards, id);

/** Returns the section with this id, if any. */
export const findSection = ({ sections }: Report, id: string): Section | undefined => find(sections, id);

/** Returns the sections with these ids, in the report's order, without scanning all sections. */
export function sectionsAmong({ sections }: Report, ids: Iterable<string>): readonly Section[] {
  const places = placesIn(sections);
  const at = [...ids].flatMap((id) => places.get(id) ?? []);
  return at.sort((a, b) => a - b).map((index) => sections[index]!);
}

/** Returns the ids of facts that a fact contains: an event's figures, the parts of an amount. */
function ownFacts(fact: Fact): readonly string[] {
  if (fact.kind === 'event') return fact.facts;
  return fact.kind === 'amount' ? (fact.parts ?? []) : [];
}

/**
 * Returns facts with all facts that they contain, recursively: a Set also iterates items added meanwhile, and ends on
 * cycles.
 */
export function withOwnFacts(facts: Iterable<Fact>, report: Report): ReadonlySet<Fact> {
  const kept = new Set(facts);
  for (const fact of kept)
    for (const id of ownFacts(fact)) {
      const found = findFact(report, id);
      if (found) kept.add(found);
    }
  return kept;
}

// Limits for suggestions: larger inputs degrade the result instead of taking longer.
const MAX_COMPARED = 60;
const MAX_KNOWN = 2_000;

/** Returns the known ids most similar to a wrong one, best first; only the first 2,000 are compared. */
export function nearest(id: string, known: Iterable<string>, count = 3): string[] {
  const wanted = id.slice(0, MAX_COMPARED);
  return [...known]
    .slice(0, MAX_KNOWN)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.slice(0, MAX_COMPARED)) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
