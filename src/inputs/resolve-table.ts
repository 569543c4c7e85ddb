import { choiceProblem, isOneOf } from '../report/schema/choice.js';
import { ASPECTS, type Asked, type Aspect, type MatrixContext } from '../report/values/fact-matrix.js';
import type { Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import { STATUSES } from '../report/lists/terms.js';
import type { Fact, Report } from '../report/types.js';
import { given, type Claim } from './claim.js';
import { resolveFacts, type ClaimedFacts, type FactsInput, type FactsTaken } from './resolve-facts.js';
import { textOfTables } from './texts/bilingual.js';
import { both, claimFrom } from './written-fact.js';
import type { WrittenRow } from './written-items.js';

/** The input of a table: facts, and the aspects of rows and columns. */
export interface TableInput extends FactsInput {
  /** Ids of axes, or `label`, `period` and `status`, separated by spaces; derived from the facts if absent. */
  readonly rows?: string | null;
  readonly columns?: string | null;
}

export interface ClaimedTable extends ClaimedFacts<TableFact> {
  readonly asked: Asked;
}

/** Titles and events have no figure for a cell. */
export type TableFact = Exclude<Fact, { readonly kind: 'honour' | 'event' }>;

const FIGURES: FactsTaken<TableFact> = {
  fit: {
    is: (fact: Fact): fact is TableFact => fact.kind !== 'honour' && fact.kind !== 'event',
    words: textOfTables((texts) => texts.fit),
  },
  read: memberFrom,
  items: textOfTables((texts) => texts.items),
};

/** The single axis of hand-written figures. */
const MEMBER = 'member';

/** A figure with its member and status. */
function memberFrom(row: WrittenRow): Checked<TableFact> {
  const fact = claimFrom(row);
  if (isProblem(fact)) return fact;
  const { member, status } = row;
  if (status !== undefined && !isOneOf(STATUSES, status)) return choiceProblem('status', status, STATUSES);
  return { ...fact, ...(status && { status }), ...(member && { dimensions: { [MEMBER]: member } }) };
}

/** Returns the figures of a table, from a report or hand-written, with its rows and columns. */
export function resolveTable(input: TableInput, report: Report | undefined): Claim<ClaimedTable> {
  const found = resolveFacts(input, report, FIGURES);
  if (!found || isProblem(found)) return found;
  const context = found.path === 'items' ? { ...found.context, dimensions: membersOf(found.facts) } : found.context;
  const { rows, columns } = given(input, ['rows', 'columns']);
  const [down, across] = [aspectsIn('rows', rows, context), aspectsIn('columns', columns, context)];
  return {
    ...found,
    context,
    asked: { rows: down.aspects, columns: across.aspects },
    notice: found.notice ?? down.notice ?? across.notice,
  };
}

/** Hand-written members form an unnamed axis, with their text as names. */
function membersOf(facts: readonly Fact[]): NonNullable<MatrixContext['dimensions']> {
  const names = new Set(facts.flatMap(({ dimensions }) => dimensions?.[MEMBER] ?? []));
  const members = [...names].map((name) => ({ id: name, name: both(name) }));
  return members.length ? [{ id: MEMBER, name: both(''), members }] : [];
}

/** The aspects in an attribute; if a name is unknown, none, and a notice. */
function aspectsIn(
  path: string,
  asked: string | undefined,
  { dimensions = [] }: MatrixContext,
): { readonly aspects?: readonly Aspect[]; readonly notice?: Problem } {
  const names = asked?.split(/\s+/).filter(Boolean) ?? [];
  if (!names.length) return {};
  const known = [...dimensions.map(({ id }) => id), ...ASPECTS];
  const wrong = names.find((name) => !known.includes(name));
  return wrong === undefined ? { aspects: [...new Set(names)] } : { notice: choiceProblem(path, wrong, known) };
}
