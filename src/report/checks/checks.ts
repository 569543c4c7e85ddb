import { checkDate, checkReference, checkUnique, located, reportFaults, type Ids, type Scope } from './check-scope.js';
import { contractProblem } from '../problems/expected.js';
import { checkFact } from './fact-checks.js';
import type { Located } from '../problems/located.js';
import { partCycles } from './part-cycles.js';
import type { Problem } from '../problems/problems.js';
import { checkStandings } from './quantity-checks.js';
import { said } from '../problems/report-texts/bilingual.js';
import { safeHref } from '../fields/safe-href.js';
import { factsNamed, sectionFaults } from './section-faults.js';
import type { Axis, Board, Fact, Place, Section } from '../types.js';

/** The parts of an input that could be parsed. */
export interface Readable {
  readonly period: string | undefined;
  /** Of the source, where the whole URL is valid. */
  readonly url: string | undefined;
  /** Of the source text, in UTF-16 code units. */
  readonly length: number;
  readonly places: readonly Located<Place>[];
  readonly boards: readonly Located<Board>[];
  readonly sections: readonly Located<Section>[];
  readonly axes: readonly Located<Axis>[];
  readonly facts: readonly Located<Fact>[];
  /** The ids that each list declares, including those of invalid entries; undefined where there is no valid list. */
  readonly ids: Readonly<
    Record<'places' | 'sections' | 'boards' | 'dimensions' | 'units' | 'facts', readonly Located<string>[] | undefined>
  >;
}

/** Checks across several values: ids, references, shares, ranges, spans. */
export function crossCheck(readable: Readable): Problem[] {
  const problems: Problem[] = [];
  const { ids } = readable;
  const declared = (list: readonly Located<string>[] | undefined): Ids =>
    list && new Set(list.map(({ value }) => value));
  const scope: Scope = {
    places: declared(ids.places),
    sections: declared(ids.sections),
    // A report need not declare units.
    units: declared(ids.units ?? []),
    facts: declared(ids.facts),
    axes: readable.axes.map(({ value }) => value),
    length: readable.length,
    hints: 20,
    report: (code, path, value, detail) => problems.push(contractProblem(code, path, value, detail)),
  };
  checkAddress(readable.url, scope);
  for (const list of Object.values(ids)) checkUnique(list ?? [], scope);
  checkDate(readable.period, '$.period', scope);
  checkPlaces(readable.places, scope);
  for (const { path, value } of readable.boards) checkBoard(value, path, scope);
  checkSections(readable, scope);
  for (const { path, value } of readable.facts) checkFact(value, path, scope);
  checkParts(readable.facts, scope);
  checkFormer(readable.facts, ids.facts ?? [], scope);
  return problems;
}

function checkAddress(url: string | undefined, { report }: Scope): void {
  if (url !== undefined && safeHref(url) === undefined) report('URL_REJECTED', '$.source.url', url, A_LINK);
}

const A_LINK = said((texts) => texts.link);

function checkPlaces(places: readonly Located<Place>[], scope: Scope): void {
  const byId = new Map(places.map((place) => [place.value.id, place]));
  const arrived = new Set<string>();
  for (const { path, value } of places) {
    checkReference(value.within, scope.places, `${path}.within`, scope);
    // Follows `within` upwards; revisiting a place is a cycle. Each place is visited once, so this is linear.
    const climbed = new Set<string>();
    let at = byId.get(value.id);
    while (at && !arrived.has(at.value.id) && !climbed.has(at.value.id)) {
      climbed.add(at.value.id);
      at = at.value.within === undefined ? undefined : byId.get(at.value.within);
    }
    if (at && climbed.has(at.value.id)) scope.report('PLACE_CYCLE', `${at.path}.within`, at.value.within);
    climbed.forEach((id) => arrived.add(id));
  }
}

/** Facts named in a section's lead, parts and groups must belong to it; member ids of an axis must be unique. */
function checkSections({ sections, axes, facts }: Readable, scope: Scope): void {
  const sectionOf = new Map(facts.map(({ value }) => [value.id, value.section]));
  for (const { path, value } of sections) {
    for (const [key, id] of factsNamed(value)) checkReference(id, scope.facts, `${path}.${key}`, scope);
    reportFaults(
      sectionFaults(value, (id) => sectionOf.get(id)),
      path,
      scope,
    );
  }
  for (const { path, value } of axes) checkUnique(located(value.members, `${path}.members`), scope);
}

/** A former id must not be the id of another fact, nor a former id of two facts. */
function checkFormer(facts: readonly Located<Fact>[], ids: readonly Located<string>[], { report }: Scope): void {
  const taken = new Set(ids.map(({ value }) => value));
  for (const { path, value } of facts)
    value.formerIds?.forEach((id, i) => {
      if (taken.has(id)) report('ID_REPEATED', `${path}.formerIds[${i}]`, id);
      taken.add(id);
    });
}

function checkBoard(board: Board, path: string, scope: Scope): void {
  checkUnique(located(board.items, `${path}.items`), scope);
  board.items.forEach((item, i) => {
    const at = `${path}.items[${i}]`;
    item.facts.forEach((id, j) => checkReference(id, scope.facts, `${at}.facts[${j}]`, scope));
    checkStandings(item.standings, at, scope);
  });
}

const AN_AMOUNT = said((texts) => texts.amount);

function checkParts(facts: readonly Located<Fact>[], scope: Scope): void {
  const kinds = new Map(facts.map(({ value }) => [value.id, value.kind]));
  for (const { path, value } of facts) {
    const parts = value.kind === 'amount' ? (value.parts ?? []) : [];
    parts.forEach((id, i) => {
      const at = `${path}.parts[${i}]`;
      checkReference(id, scope.facts, at, scope);
      if ((kinds.get(id) ?? 'amount') !== 'amount') scope.report('KIND_UNFIT', at, id, AN_AMOUNT);
    });
    checkUnique(
      parts.map((id, i) => ({ path: `${path}.parts[${i}]`, value: id })),
      scope,
    );
  }
  for (const { path, value } of partCycles(facts)) scope.report('PART_CYCLE', path, value);
}
