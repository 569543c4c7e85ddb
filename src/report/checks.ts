import type { InferOutput } from 'valibot';
import { compare, percentAgrees } from './derive.js';
import { nearest } from './lookup.js';
import { problem, type Problem, type ProblemCode } from './problems.js';
import type { ShellSchema } from './schema.js';
import { QUALIFIER_WORDS, type Qualifier } from './terms.js';
import type { Change, Fact, Mention, Quantity, ShareFact, Standing } from './types.js';
import { isKnownUnit } from './units.js';

/** A value and the JSONPath where it stands. */
export interface Located<T> {
  readonly path: string;
  readonly value: T;
}

type Shell = InferOutput<typeof ShellSchema>;

/** What one run of the checks knows: the declared ids, and where its problems go. */
interface Scope {
  readonly places: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly length: number;
  readonly report: (code: ProblemCode, path: string, value: unknown, known?: Iterable<string>) => void;
}

/**
 * The checks that need more than one value and no words: ids, references, shares, ranges, spans.
 * @param otherIds ids of facts that could not be read, which references may still name
 */
export function crossCheck(shell: Shell, facts: readonly Located<Fact>[], otherIds: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const scope: Scope = {
    places: ids(shell.places),
    sections: ids(shell.sections),
    units: ids(shell.units ?? []),
    facts: new Set([...facts.map(({ value }) => value.id), ...otherIds]),
    length: shell.source.length,
    report: (code, path, value, known) =>
      problems.push(problem(code, path, value, known && suggestion(String(value), known))),
  };
  checkShell(shell, scope);
  checkUnique(facts.map(({ path, value }) => ({ path: `${path}.id`, value: value.id })), scope);
  for (const { path, value } of facts) checkFact(value, path, scope);
  return problems;
}

function suggestion(value: string, known: Iterable<string>) {
  const near = nearest(value, known).join(', ');
  return { zh: `已声明的标识（相近的有：${near}）`, en: `an id that the report declares (nearest: ${near})` };
}

function checkUnique(ids: readonly Located<string>[], { report }: Scope): void {
  const seen = new Set<string>();
  for (const { path, value } of ids) {
    if (seen.has(value)) report('ID_REPEATED', path, value);
    seen.add(value);
  }
}

function checkShell(shell: Shell, scope: Scope): void {
  for (const key of ['places', 'sections', 'boards', 'units'] as const)
    checkUnique((shell[key] ?? []).map(({ id }, i) => ({ path: `$.${key}[${i}].id`, value: id })), scope);
  checkDate(shell.period, '$.period', scope);
  shell.places.forEach(({ within }, i) => checkReference(within, scope.places, `$.places[${i}].within`, scope));
  shell.boards.forEach((board, i) => {
    checkUnique(board.items.map(({ id }, j) => ({ path: `$.boards[${i}].items[${j}].id`, value: id })), scope);
    board.items.forEach((item, j) => {
      const path = `$.boards[${i}].items[${j}]`;
      item.facts.forEach((id, k) => checkReference(id, scope.facts, `${path}.facts[${k}]`, scope));
      checkStandings(item.standings, path, scope);
    });
  });
}

function checkReference(id: string | undefined, known: ReadonlySet<string>, path: string, { report }: Scope): void {
  if (id !== undefined && !known.has(id)) report('REF_UNKNOWN', path, id, known);
}

function checkFact(fact: Fact, path: string, scope: Scope): void {
  checkReference(fact.section, scope.sections, `${path}.section`, scope);
  checkDate(fact.period, `${path}.period`, scope);
  checkDate(fact.date, `${path}.date`, scope);
  checkStandings(fact.standings, path, scope);
  checkMentions(fact.mentions, path, scope);
  if ('change' in fact && fact.change) checkChange(fact.change, `${path}.change`, scope);
  if (fact.kind === 'amount') checkQuantity(fact, path, scope);
  if (fact.kind === 'share') checkShare(fact, path, scope);
  if (fact.kind === 'honour' && fact.count) checkQuantity(fact.count, `${path}.count`, scope);
  if (fact.kind === 'event')
    fact.facts.forEach((id, i) => checkReference(id, scope.facts, `${path}.facts[${i}]`, scope));
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
    else if (end - start !== quote.length) scope.report('SPAN_LENGTH', at, `${end - start}, quote ${quote.length}`);
    if (stated) checkQuantity(stated, `${at}.stated`, scope);
  });
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
  if (unit !== undefined && !isKnownUnit(unit) && !units.has(unit)) report('UNIT_UNKNOWN', `${path}.unit`, unit);
}

function checkWord(of: { readonly qualifier?: Qualifier; readonly word?: string }, path: string, scope: Scope): void {
  const known = of.word === undefined ? undefined : QUALIFIER_WORDS[of.word];
  if (of.word !== undefined && known?.means !== of.qualifier) scope.report('QUALIFIER_WORD', `${path}.word`, of.word);
}

function checkChange(change: Change, path: string, scope: Scope): void {
  const { value, direction } = change;
  checkMentions(change.mentions, path, scope);
  checkUnit(change.unit, path, scope);
  checkWord(change, path, scope);
  if (change.form === 'absolute' && change.unit === undefined) scope.report('UNIT_MISSING', `${path}.unit`, undefined);
  if (value === null) return;
  if (value.startsWith('-')) scope.report('VALUE_NEGATIVE', `${path}.value`, value);
  else if ((compare(value, '0') === 0) !== (direction === 'flat')) scope.report('CHANGE_FLAT', `${path}.value`, value);
}

function checkShare(share: ShareFact, path: string, scope: Scope): void {
  const { part, whole, percent } = share;
  checkUnit(share.unit, path, scope);
  checkWord(share, path, scope);
  for (const key of ['part', 'whole', 'percent'] as const)
    if (share[key]?.startsWith('-')) scope.report('VALUE_NEGATIVE', `${path}.${key}`, share[key]);
  if (part === undefined || whole === undefined) {
    if (percent === undefined) scope.report('SHARE_EMPTY', path, undefined);
    return;
  }
  if (compare(part, whole) > 0) scope.report('SHARE_PART_OVER_WHOLE', `${path}.part`, part);
  else if (percent !== undefined && !percentAgrees(part, whole, percent))
    scope.report('SHARE_PERCENT_DISAGREES', `${path}.percent`, percent);
}

/** The pattern lets 2023-02-30 and 2023-06/2023-01 through; the calendar does not. */
function checkDate(date: string | undefined, path: string, { report }: Scope): void {
  if (date === undefined) return;
  const ends = date.split('/');
  const isReal = ends.every((end) => {
    const [year, month, day] = end.split('-').map(Number);
    if (!year || !month || !day) return true;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  });
  const [from, to] = ends;
  if (!isReal || (to !== undefined && (from!.length !== to.length || from! >= to))) report('DATE_FORM', path, date);
}
