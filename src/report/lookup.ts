import type { Board, Fact, Report, Section } from './types.js';

interface Index {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly boards: ReadonlyMap<string, Board>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Where each section stands in the report. */
  readonly places: ReadonlyMap<string, number>;
}

// A report is frozen, so its index can be kept as long as the report is; a Map knows no "constructor" by itself.
const indexes = new WeakMap<Report, Index>();

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

function indexOf(report: Report): Index {
  let index = indexes.get(report);
  if (!index) {
    const { facts, boards, sections } = report;
    const places = new Map(sections.map(({ id }, at) => [id, at]));
    index = { facts: byId(facts), boards: byId(boards), sections: byId(sections), places };
    indexes.set(report, index);
  }
  return index;
}

/** The fact of this id, if the report has it. */
export const findFact = (report: Report, id: string): Fact | undefined => indexOf(report).facts.get(id);

/** The board of this id, if the report has it. */
export const findBoard = (report: Report, id: string): Board | undefined => indexOf(report).boards.get(id);

/** The section of this id, if the report has it. */
export const findSection = (report: Report, id: string): Section | undefined => indexOf(report).sections.get(id);

/** The sections of these ids, in the report's order, without a look at all the others. */
export function sectionsAmong(report: Report, ids: Iterable<string>): readonly Section[] {
  const { places } = indexOf(report);
  const at = [...ids].flatMap((id) => places.get(id) ?? []);
  return at.sort((a, b) => a - b).map((index) => report.sections[index]!);
}

/** The ids of the facts that a fact names as its own: an event's figures, the parts of an amount. */
export function ownFacts(fact: Fact): readonly string[] {
  if (fact.kind === 'event') return fact.facts;
  return fact.kind === 'amount' ? (fact.parts ?? []) : [];
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
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
