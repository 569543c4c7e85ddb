import { isOnCalendar } from './calendar.js';
import { endsInFact, isPercentage } from './corrections.js';
import { compare, percentAgrees } from './derive.js';
import { contractProblem, type ReportProblemCode } from './expected.js';
import type { Located } from './located.js';
import { nearest } from './lookup.js';
import { partCycles } from './part-cycles.js';
import { show, type BilingualText, type Problem } from './problems.js';
import { said } from './report-texts/said.js';
import { safeHref } from './safe-href.js';
import { QUALIFIER_WORDS, type Qualifier } from './terms.js';
import type { Board, Change, Correction, Fact, Mention, Place, Quantity, ShareFact, Standing } from './types.js';
import { isKnownUnit } from './units.js';

/** What could be read of an input. */
export interface Readable {
  readonly period: string | undefined;
  /** Of the source, where it is a whole one. */
  readonly url: string | undefined;
  /** Of the source text, in UTF-16 code units. */
  readonly length: number;
  readonly places: readonly Located<Place>[];
  readonly boards: readonly Located<Board>[];
  readonly facts: readonly Located<Fact>[];
  /** The ids that each list declares, those of unreadable entries too; undefined where there is no list to read. */
  readonly ids: Readonly<
    Record<'places' | 'sections' | 'boards' | 'units' | 'facts', readonly Located<string>[] | undefined>
  >;
}

type Ids = ReadonlySet<string> | undefined;

/** What one run of the checks knows: the declared ids, and where its problems go. */
interface Scope {
  readonly places: Ids;
  readonly sections: Ids;
  readonly facts: Ids;
  readonly units: Ids;
  readonly length: number;
  /** How many more unknown ids are given the ids that look like them; to look is the slowest thing done here. */
  hints: number;
  readonly report: (code: ReportProblemCode, path: string, value: unknown, detail?: BilingualText) => void;
}

/** The checks that need more than one value and no words: ids, references, shares, ranges, spans. */
export function crossCheck(readable: Readable): Problem[] {
  const problems: Problem[] = [];
  const { ids } = readable;
  const declared = (list: readonly Located<string>[] | undefined): Ids =>
    list && new Set(list.map(({ value }) => value));
  const scope: Scope = {
    places: declared(ids.places),
    sections: declared(ids.sections),
    // A report may do without units of its own.
    units: declared(ids.units ?? []),
    facts: declared(ids.facts),
    length: readable.length,
    hints: 20,
    report: (code, path, value, detail) => problems.push(contractProblem(code, path, value, detail)),
  };
  checkAddress(readable.url, scope);
  for (const list of Object.values(ids)) checkUnique(list ?? [], scope);
  checkDate(readable.period, '$.period', scope);
  checkPlaces(readable.places, scope);
  for (const { path, value } of readable.boards) checkBoard(value, path, scope);
  for (const { path, value } of readable.facts) checkFact(value, path, scope);
  checkParts(readable.facts, scope);
  return problems;
}

function checkAddress(url: string | undefined, { report }: Scope): void {
  if (url !== undefined && safeHref(url) === undefined) report('URL_REJECTED', '$.source.url', url, A_LINK);
}

const A_LINK = said((texts) => texts.link);

function checkUnique(ids: readonly Located<string>[], { report }: Scope): void {
  const seen = new Set<string>();
  for (const { path, value } of ids) {
    if (seen.has(value)) report('ID_REPEATED', path, value);
    seen.add(value);
  }
}

function checkPlaces(places: readonly Located<Place>[], scope: Scope): void {
  const byId = new Map(places.map((place) => [place.value.id, place]));
  const arrived = new Set<string>();
  for (const { path, value } of places) {
    checkReference(value.within, scope.places, `${path}.within`, scope);
    // Who climbs from place to place must arrive. Each is climbed from once, so that a long chain costs no more.
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

function checkBoard(board: Board, path: string, scope: Scope): void {
  checkUnique(located(board.items, `${path}.items`), scope);
  board.items.forEach((item, i) => {
    const at = `${path}.items[${i}]`;
    item.facts.forEach((id, j) => checkReference(id, scope.facts, `${at}.facts[${j}]`, scope));
    checkStandings(item.standings, at, scope);
  });
}

const located = (list: readonly { readonly id: string }[], path: string): Located<string>[] =>
  list.map(({ id }, i) => ({ path: `${path}[${i}].id`, value: id }));

function checkReference(id: string | undefined, known: Ids, path: string, scope: Scope): void {
  if (id === undefined || !known || known.has(id)) return;
  const near = scope.hints-- > 0 ? nearest(id, known) : [];
  scope.report('REF_UNKNOWN', path, id, near.length ? suggestion(near) : undefined);
}

const suggestion = (near: readonly string[]): BilingualText =>
  said((texts, language) => texts.nearIds(near.map((id) => show(id)[language])));

function checkFact(fact: Fact, path: string, scope: Scope): void {
  checkReference(fact.section, scope.sections, `${path}.section`, scope);
  checkDate(fact.period, `${path}.period`, scope);
  checkDate(fact.date, `${path}.date`, scope);
  checkStandings(fact.standings, path, scope);
  checkMentions(fact.mentions, path, scope);
  checkCorrections(fact, path, scope);
  if ('change' in fact && fact.change) checkChange(fact.change, `${path}.change`, scope);
  if (fact.kind === 'amount') checkQuantity(fact, path, scope);
  if (fact.kind === 'share') checkShare(fact, path, scope);
  if (fact.kind === 'honour' && fact.count) checkQuantity(fact.count, `${path}.count`, scope);
  if (fact.kind === 'event')
    fact.facts.forEach((id, i) => checkReference(id, scope.facts, `${path}.facts[${i}]`, scope));
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

function checkStandings(standings: readonly Standing[] | undefined, path: string, scope: Scope): void {
  standings?.forEach((standing, i) => {
    checkReference(standing.among, scope.places, `${path}.standings[${i}].among`, scope);
    checkMentions(standing.mentions, `${path}.standings[${i}]`, scope);
  });
}

function checkMentions(mentions: readonly Mention[], path: string, scope: Scope): void {
  mentions.forEach(({ quote, start, end, stated }, i) => {
    const at = `${path}.mentions[${i}]`;
    if (end > scope.length || start > end) scope.report('SPAN_OUTSIDE', at, `${start}–${end}`);
    else if (end - start !== quote.length) scope.report('SPAN_LENGTH', at, `${end - start} ≠ ${quote.length}`);
    if (stated) checkQuantity(stated, `${at}.stated`, scope);
  });
}

function checkCorrections(fact: Fact, path: string, scope: Scope): void {
  const list: readonly Correction[] = fact.corrections ?? [];
  list.forEach(({ date, was, now }, i) => {
    const at = `${path}.corrections[${i}]`;
    checkDate(date, `${at}.date`, scope);
    checkCorrected(was, `${at}.was`, scope);
    checkCorrected(now, `${at}.now`, scope);
    if (i === list.length - 1 && !endsInFact(now, fact))
      scope.report('CORRECTION_DISAGREES', `${at}.now.value`, now.value);
  });
}

/** Percentages are put right too, and have no unit elsewhere. */
function checkCorrected(figure: Quantity, path: string, scope: Scope): void {
  checkQuantity(isPercentage(figure) ? { ...figure, unit: undefined } : figure, path, scope);
}

function checkQuantity(quantity: Quantity, path: string, scope: Scope): void {
  const { value, missing } = quantity;
  if ((value === null) !== (missing !== undefined)) scope.report('VALUE_MISSING_REASON', `${path}.missing`, missing);
  if (value !== null && typeof value === 'object' && compare(value.from, value.to) > 0)
    scope.report('RANGE_ORDER', `${path}.value`, `${value.from} – ${value.to}`);
  checkUnit(quantity.unit, path, scope);
  checkWord(quantity, path, scope);
}

function checkUnit(unit: string | undefined, path: string, { units, report }: Scope): void {
  if (unit !== undefined && !isKnownUnit(unit) && !units?.has(unit)) report('UNIT_UNKNOWN', `${path}.unit`, unit);
}

function checkWord(of: { readonly qualifier?: Qualifier; readonly word?: string }, path: string, scope: Scope): void {
  if (of.word === undefined) return;
  // Own words only: every object has a "constructor", which means nothing.
  const isKnown = Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, of.word);
  if (!isKnown || QUALIFIER_WORDS[of.word]?.means !== of.qualifier)
    scope.report('QUALIFIER_WORD', `${path}.word`, of.word);
}

function checkChange(change: Change, path: string, scope: Scope): void {
  const { value, direction } = change;
  checkMentions(change.mentions, path, scope);
  checkUnit(change.unit, path, scope);
  checkWord(change, path, scope);
  if (change.form === 'absolute' && change.unit === undefined) scope.report('UNIT_MISSING', `${path}.unit`, undefined);
  if (value === null) return;
  if (change.missing !== undefined) scope.report('VALUE_MISSING_REASON', `${path}.missing`, change.missing);
  if (value.startsWith('-')) scope.report('VALUE_NEGATIVE', `${path}.value`, value);
  else if ((compare(value, '0') === 0) !== (direction === 'flat')) scope.report('CHANGE_FLAT', `${path}.value`, value);
}

function checkShare(share: ShareFact, path: string, scope: Scope): void {
  const { part, whole, percent } = share;
  checkUnit(share.unit, path, scope);
  checkWord(share, path, scope);
  const negative = (['part', 'whole', 'percent'] as const).filter((key) => share[key]?.startsWith('-'));
  for (const key of negative) scope.report('VALUE_NEGATIVE', `${path}.${key}`, share[key]);
  // What is compared with a negative number disagrees too, which tells its author nothing new.
  if (negative.length) return;
  if (part === undefined || whole === undefined) {
    if (percent === undefined) scope.report('SHARE_EMPTY', path, undefined);
    return;
  }
  if (compare(part, whole) > 0) scope.report('SHARE_PART_OVER_WHOLE', `${path}.part`, part);
  else if (percent !== undefined && !percentAgrees(part, whole, percent))
    scope.report('SHARE_PERCENT_DISAGREES', `${path}.percent`, percent);
}

function checkDate(date: string | undefined, path: string, { report }: Scope): void {
  if (date !== undefined && !isOnCalendar(date)) report('DATE_FORM', path, date);
}
