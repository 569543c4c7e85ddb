import { findFact, withOwnFacts } from './lookup.js';
import { withHintsAmong } from './section-hints.js';
import type { Fact, Place, Report } from './types.js';

/**
 * A report that holds some facts of another and only what these need, so that one figure can be handed on with its
 * source. It keeps the contract like any report: the facts of an event and the parts of an amount come along, in the report's order.
 * @param ids of facts; those that the report does not have are left out
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
    // A report has one section at least.
    sections: (sections.length ? sections : report.sections).map((section) => withHintsAmong(section, held)),
    boards: [],
    facts,
  };
}

/** The places that standings refer to, with the wider ones around them. */
function placesOf({ places }: Report, facts: readonly Fact[]): readonly Place[] {
  const wanted = new Set(facts.flatMap(({ standings = [] }) => standings.flatMap(({ among }) => among ?? [])));
  const within = new Map(places.map((place) => [place.id, place.within]));
  for (const id of wanted) {
    const wider = within.get(id);
    if (wider !== undefined) wanted.add(wider);
  }
  return places.filter(({ id }) => wanted.has(id));
}
