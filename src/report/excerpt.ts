import { ownFacts } from './lookup.js';
import { withHintsAmong } from './section-hints.js';
import type { Fact, Place, Report } from './types.js';

/**
 * A report that holds some facts of another and only what these need, so that one figure can be handed on with its
 * source. It keeps the contract like any report: the facts of an event and the parts of an amount come along, in the report's order.
 * @param ids of facts; those that the report does not have are left out
 */
export function excerpt(report: Report, ids: readonly string[]): Report {
  const wanted = withBelonging(report, ids);
  const facts = report.facts.filter(({ id }) => wanted.has(id));
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

function withBelonging({ facts }: Report, ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  // An event may hold another, and a part have parts, so whoever comes along is asked too: a set hands out what is added while it is read.
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const id of wanted) {
    const fact = byId.get(id);
    if (fact) ownFacts(fact).forEach((inner) => wanted.add(inner));
  }
  return wanted;
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
