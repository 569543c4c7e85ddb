import type { Board, Fact, Report, Section } from './types.js';

/** Where each id stands in its list. */
type Places = ReadonlyMap<string, number>;

interface Named {
  readonly id: string;
}

// A report is frozen, so what is known of a list can be kept as long as the list is; a Map knows no "constructor" by itself.
const known = new WeakMap<readonly Named[], Places>();

function placesIn(list: readonly Named[]): Places {
  const places = known.get(list) ?? new Map(list.map(({ id }, at) => [id, at]));
  known.set(list, places);
  return places;
}

const find = <T extends Named>(list: readonly T[], id: string): T | undefined => list[placesIn(list).get(id) ?? -1];

/** The fact of this id, if the report has it. */
export const findFact = ({ facts }: Report, id: string): Fact | undefined => find(facts, id);

/** The fact that was published under this id before, or that has taken in what was. */
export const findFormer = ({ facts }: Report, id: string): Fact | undefined =>
  facts.find(({ formerIds }) => formerIds?.includes(id));

/**
 * The id under which reports state now what an id named before; the id itself where none says that it is a former one. What the
 * earlier reports said under it may have been another figure, so they are asked for the present one too.
 */
export const presentId = (id: string, reports: readonly Report[]): string =>
  reports.flatMap((report) => findFormer(report, id)?.id ?? [])[0] ?? id;

/** The board of this id, if the report has it. */
export const findBoard = ({ boards }: Report, id: string): Board | undefined => find(boards, id);

/** The section of this id, if the report has it. */
export const findSection = ({ sections }: Report, id: string): Section | undefined => find(sections, id);

/** The sections of these ids, in the report's order, without a look at all the others. */
export function sectionsAmong({ sections }: Report, ids: Iterable<string>): readonly Section[] {
  const places = placesIn(sections);
  const at = [...ids].flatMap((id) => places.get(id) ?? []);
  return at.sort((a, b) => a - b).map((index) => sections[index]!);
}

/** The ids of the facts that a fact names as its own: an event's figures, the parts of an amount. */
export function ownFacts(fact: Fact): readonly string[] {
  if (fact.kind === 'event') return fact.facts;
  return fact.kind === 'amount' ? (fact.parts ?? []) : [];
}

/** Facts and those that belong to them, and so on: a set hands out what is added while it is read, and ends where they go in circles. */
export function withOwnFacts(facts: Iterable<Fact>, report: Report): ReadonlySet<Fact> {
  const kept = new Set(facts);
  for (const fact of kept)
    for (const id of ownFacts(fact)) {
      const found = findFact(report, id);
      if (found) kept.add(found);
    }
  return kept;
}

// A hint is not worth a pause: beyond these sizes it gets worse, not slower.
const MAX_COMPARED = 60;
const MAX_KNOWN = 2_000;

/** The known ids that look most like a wrong one, best first; of a very long list only the first 2,000 are looked at. */
export function nearest(id: string, known: Iterable<string>, count = 3): string[] {
  const wanted = id.slice(0, MAX_COMPARED);
  return [...known]
    .slice(0, MAX_KNOWN)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.slice(0, MAX_COMPARED)) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance, one row at a time. */
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
