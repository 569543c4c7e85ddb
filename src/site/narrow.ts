import { findBoard, findFact, ownFacts, sectionsAmong } from '../report/lookup.js';
import type { Fact, Report, Section } from '../report/types.js';
import type { Subject } from './subject.js';

/**
 * A report with nothing in it but what a subject shows, still one that keeps the contract. Outputs of a subject are given
 * this one: so they can't come to depend on a fact that their content hash does not cover, and a page costs the same
 * in a report of ten facts and in one of ten thousand.
 */
export function narrowed(report: Report, { kind, id, facts }: Subject): Report {
  const kept = withBelonging(facts, report);
  const sections = new Set([...kept].map(({ section }) => section));
  if (kind === 'section') sections.add(id);
  const board = kind === 'board' ? findBoard(report, id) : undefined;
  return {
    ...report,
    sections: sectionsAmong(report, sections).map((section) => withHints(section, kept)),
    boards: board ? [board] : [],
    facts: [...kept],
  };
}

/** A section may name its facts; those that are not kept are named no more, and a hint of none is none. */
function withHints({ lead = [], parts = [], groups = [], ...section }: Section, kept: ReadonlySet<Fact>): Section {
  const ids = new Set([...kept].map(({ id }) => id));
  const among = (names: readonly string[]) => names.filter((id) => ids.has(id));
  const titled = <T extends { readonly facts: readonly string[] }>(hints: readonly T[]) =>
    hints.map((hint) => ({ ...hint, facts: among(hint.facts) })).filter(({ facts }) => facts.length > 0);
  const hints = { lead: among(lead), parts: titled(parts), groups: titled(groups) };
  return { ...section, ...Object.fromEntries(Object.entries(hints).filter(([, list]) => list.length)) };
}

/** Facts and those that belong to them, as an event's figures and the parts of an amount do, and so on; a Set also ends where they go in circles. */
function withBelonging(facts: readonly Fact[], report: Report): ReadonlySet<Fact> {
  const kept = new Set(facts);
  for (const fact of kept)
    for (const id of ownFacts(fact)) {
      const found = findFact(report, id);
      if (found) kept.add(found);
    }
  return kept;
}
