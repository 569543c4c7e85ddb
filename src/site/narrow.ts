import { findBoard, sectionsAmong, withOwnFacts } from '../report/lookup.js';
import { withHintsAmong } from '../report/section-hints.js';
import type { Report } from '../report/types.js';
import type { Subject } from './subject.js';

/**
 * A report reduced to what a subject shows; it still satisfies the contract. Subject outputs get only this, so that
 * they can't depend on a fact that their content hash does not cover, and a page costs the same in a report of ten
 * facts and of ten thousand.
 */
export function narrowed(report: Report, { kind, id, facts }: Subject): Report {
  const kept = withOwnFacts(facts, report);
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
