import { findFact, withOwnFacts } from './lookup.js';
import { withHintsAmong } from './section-hints.js';
import type { Fact, Place, Report } from './types.js';

/**
 * Returns a report reduced to some facts and what they depend on, to share one figure with its source. It satisfies the
 * contract like any report: facts of an event and parts of an amount are included, in the report's order.
 * @param ids ids of facts; unknown ones are ignored
 */
export function excerpt(report: Report, ids: readonly string[]): Report {
  const wanted = withOwnFacts(
    ids.flatMap((id) => findFact(report, id) ?? []),
    report,
  );
  // In the order of the report.
  const facts = report.facts.filter((fact) => wanted.has(fact));
  const used = new Set(facts.map(({ section }) => section));
  const sections = report.sections.filter(({ id }) => used.has(id));
  const held = new Set(facts.map(({ id }) => id));
  return {
    ...report,
    places: placesOf(report, facts),
    // A report needs at least one section.
    sections: (sections.length ? sections : report.sections).map((section) => withHintsAmong(section, held)),
    boards: [],
    facts,
  };
}

/** The places that standings refer to, with the places that contain them. */
function placesOf({ places }: Report, facts: readonly Fact[]): readonly Place[] {
  const wanted = new Set(facts.flatMap(({ standings = [] }) => standings.flatMap(({ among }) => among ?? [])));
  const within = new Map(places.map((place) => [place.id, place.within]));
  for (const id of wanted) {
    const wider = within.get(id);
    if (wider !== undefined) wanted.add(wider);
  }
  return places.filter(({ id }) => wanted.has(id));
}
