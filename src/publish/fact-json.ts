import type { Fact, Report } from '../report/types.js';
import type { Subject } from './subject.js';

/**
 * A subject's facts as the report has them, with what of the report is needed to read and check them: whose they are,
 * the period, the places and units that they name, and the fingerprint of the text that they quote. In no language.
 */
export function factJson({ kind, id, facts }: Subject, report: Report): string {
  const { schemaVersion, id: reportId, title, entity, period, invented, source } = report;
  const context = { schemaVersion, report: { id: reportId, title, entity, period, invented, source } };
  const named = { places: placesOf(facts, report), units: unitsOf(facts, report) };
  return `${JSON.stringify({ ...context, kind, id, ...named, facts }, null, 2)}\n`;
}

/** The places that standings of these facts are among, with the wider ones around them. */
function placesOf(facts: readonly Fact[], { places }: Report): Report['places'] {
  const named = new Set(facts.flatMap(({ standings = [] }) => standings.map(({ among }) => among)));
  for (const id of named) {
    const within = places.find((place) => place.id === id)?.within;
    // A set that grows while it is walked is walked to its end.
    if (within !== undefined) named.add(within);
  }
  return places.filter(({ id }) => named.has(id));
}

function unitsOf(facts: readonly Fact[], { units = [] }: Report): NonNullable<Report['units']> {
  const named = new Set(facts.flatMap(namesOfUnits));
  return units.filter(({ id }) => named.has(id));
}

function namesOfUnits(fact: Fact): readonly (string | undefined)[] {
  if (fact.kind === 'amount' || fact.kind === 'share') return [fact.unit, fact.change?.unit];
  if (fact.kind === 'change') return [fact.change.unit];
  return fact.kind === 'honour' ? [fact.count?.unit] : [];
}
