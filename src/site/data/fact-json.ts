import { entryById } from '../../format/by-id.js';
import { changesOf } from '../../report/fields/changes.js';
import type { Fact, Report } from '../../report/types.js';
import { shownBy, type Subject } from '../subject.js';

/**
 * A subject's facts as in the report, with the context needed to read and verify them: the entity, the period, the
 * places and units that they reference, and the hash of the quoted text. Language-neutral.
 */
export function factJson(subject: Subject, report: Report): string {
  const { kind, id } = subject;
  const [own, ...earlier] = shownBy(subject, report).map(statedIn);
  const { report: whose, ...stated } = own!;
  const written = { schemaVersion: report.schemaVersion, report: whose, kind, id, ...stated };
  return `${JSON.stringify({ ...written, ...(earlier.length > 0 && { earlier }) }, null, 2)}\n`;
}

/** Facts, and the parts of their report needed to read and verify them. */
function statedIn({ report, facts }: ReturnType<typeof shownBy>[number]) {
  const { id, title, entity, period, invented, source } = report;
  const named = {
    places: placesOf(facts, report),
    units: unitsOf(facts, report),
    ...axesOf(facts, report),
  };
  return { report: { id, title, entity, period, invented, source }, ...named, facts };
}

/** The places referenced by the standings of these facts, with the places that contain them. */
function placesOf(facts: readonly Fact[], { places }: Report): Report['places'] {
  const named = new Set(facts.flatMap(({ standings = [] }) => standings.flatMap(({ among }) => among ?? [])));
  for (const id of named) {
    const within = entryById(places, id)?.within;
    // A Set that grows during iteration is iterated to its end.
    if (within !== undefined) named.add(within);
  }
  return places.filter(({ id }) => named.has(id));
}

function unitsOf(facts: readonly Fact[], { units = [] }: Report): NonNullable<Report['units']> {
  const named = new Set(facts.flatMap((fact) => [...namesOfUnits(fact), ...unitsOfStandings(fact)]));
  return units.filter(({ id }) => named.has(id));
}

const unitsOfStandings = ({ standings = [] }: Fact): readonly (string | undefined)[] =>
  standings.flatMap((one) => [one.streak?.unit, one.kind === 'passed' ? one.unit : undefined]);

/** The axes by which these facts are broken down; no key if there are none. */
function axesOf(facts: readonly Fact[], { dimensions = [] }: Report): Pick<Report, 'dimensions'> {
  const named = new Set(facts.flatMap((fact) => Object.keys(fact.dimensions ?? {})));
  return named.size ? { dimensions: dimensions.filter(({ id }) => named.has(id)) } : {};
}

function namesOfUnits(fact: Fact): readonly (string | undefined)[] {
  const changes = changesOf(fact).flatMap(({ unit, from }) => [unit, from?.unit]);
  if (fact.kind === 'amount' || fact.kind === 'share') return [fact.unit, ...changes, fact.comparative?.unit];
  return fact.kind === 'honour' ? [fact.count?.unit] : changes;
}
