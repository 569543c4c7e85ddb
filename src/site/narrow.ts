import { findBoard, findFact, ownFacts, sectionsAmong } from '../report/lookup.js';
import { withHintsAmong } from '../report/section-hints.js';
import type { Fact, Report } from '../report/types.js';
import type { Subject } from './subject.js';

/**
 * A report with nothing in it but what a subject shows, still one that keeps the contract. Outputs of a subject are given
 * this one: so they can't come to depend on a fact that their content hash does not cover, and a page costs the same
 * in a report of ten facts and in one of ten thousand.
 */
export function narrowed(report: Report, { kind, id, facts }: Subject): Report {
  const kept = withBelonging(facts, report);
  const ids = new Set([...kept].map((fact) => fact.id));
  const sections = new Set([...kept].map(({ section }) => section));
  if (kind === 'section') sections.add(id);
  const board = kind === 'board' ? findBoard(report, id) : undefined;
  return {
    ...report,
    sections: sectionsAmong(report, sections).map((section) => withHintsAmong(section, ids)),
    boards: board ? [board] : [],
    facts: [...kept],
  };
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
