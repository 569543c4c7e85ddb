import { entryById } from '../../format/by-id.js';
import { changesOf } from '../../report/changes.js';
import type { Fact, Report } from '../../report/types.js';
import { shownBy, type Subject } from '../subject.js';

/**
 * A subject's facts as the report has them, with what of the report is needed to read and check them: whose they are,
 * the period, the places and units that they name, and the fingerprint of the text that they quote. In no language.
 */
export function factJson(subject: Subject, report: Report): string {
  const { kind, id } = subject;
  const [own, ...earlier] = shownBy(subject, report).map(statedIn);
  const { report: whose, ...stated } = own!;
  const written = { schemaVersion: report.schemaVersion, report: whose, kind, id, ...stated };
  return `${JSON.stringify({ ...written, ...(earlier.length > 0 && { earlier }) }, null, 2)}\n`;
}

/** Facts, and what of their report is needed to read and check them. */
function statedIn({ report, facts }: ReturnType<typeof shownBy>[number]) {
  const { id, title, entity, period, invented, source } = report;
  const named = {
    places: placesOf(facts, report),
    units: unitsOf(facts, report),
    ...axesOf(facts, report),
  };
  return { report: { id, title, entity, period, invented, source }, ...named, facts };
}

/** The places that standings of these facts are among, with the wider ones around them. */
function placesOf(facts: readonly Fact[], { places }: Report): Report['places'] {
  const named = new Set(facts.flatMap(({ standings = [] }) => standings.flatMap(({ among }) => among ?? [])));
  for (const id of named) {
    const within = entryById(places, id)?.within;
    // A set that grows while it is walked is walked to its end.
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

/** The axes by which these facts are broken down; no key where they are not. */
function axesOf(facts: readonly Fact[], { dimensions = [] }: Report): Pick<Report, 'dimensions'> {
  const named = new Set(facts.flatMap((fact) => Object.keys(fact.dimensions ?? {})));
  return named.size ? { dimensions: dimensions.filter(({ id }) => named.has(id)) } : {};
}

function namesOfUnits(fact: Fact): readonly (string | undefined)[] {
  const changes = changesOf(fact).flatMap(({ unit, from }) => [unit, from?.unit]);
  if (fact.kind === 'amount' || fact.kind === 'share') return [fact.unit, ...changes, fact.comparative?.unit];
  return fact.kind === 'honour' ? [fact.count?.unit] : changes;
}
