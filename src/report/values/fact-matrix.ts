import type { ReportContext } from '../context.js';
import type { Fact } from '../types.js';

/* Arranges facts in rows and columns: which facts share a row or column, and their order. Prints nothing. */

/** What distinguishes the facts of a table, apart from the axes of the report. */
export const ASPECTS = ['label', 'period', 'status'] as const;

/** An axis id, or one of `ASPECTS`. */
export type Aspect = string;

/** A row or column: facts with equal values in each of its aspects. */
export interface Line {
  /** Any of the facts, to take the heading from. */
  readonly first: Fact;
  readonly facts: readonly Fact[];
}

export interface Matrix {
  readonly rowAspects: readonly Aspect[];
  readonly columnAspects: readonly Aspect[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** By row, then by column; several facts where no aspect distinguishes them. */
  readonly cells: readonly (readonly (readonly Fact[])[])[];
}

/** Requested rows and columns; missing ones are derived from the facts. */
export interface Asked {
  readonly rows?: readonly Aspect[] | undefined;
  readonly columns?: readonly Aspect[] | undefined;
}

export type MatrixContext = Pick<ReportContext, 'period' | 'dimensions'>;

/**
 * Arranges facts as a matrix. Rows are the members of the axis with the most members, or else the labels. Columns are
 * the remaining differences; period or status only where it separates two facts of one cell, since otherwise it applies
 * to a whole column or to a single figure.
 */
export function matrixOf(facts: readonly Fact[], context: MatrixContext, asked: Asked = {}): Matrix {
  const rowAspects = asked.rows ?? rowsFor(facts, context, asked.columns ?? []);
  const columnAspects = (asked.columns ?? columnsFor(facts, context, rowAspects)).filter(
    (aspect) => !rowAspects.includes(aspect),
  );
  const [byRow, byColumn] = [rowAspects, columnAspects].map((aspects) => linesBy(aspects, facts, context)) as [
    ReadonlyMap<string, readonly Fact[]>,
    ReadonlyMap<string, readonly Fact[]>,
  ];
  return {
    rowAspects,
    columnAspects,
    rows: [...byRow.values()].map(lineOf),
    columns: [...byColumn.values()].map(lineOf),
    cells: [...byRow.values()].map((row) => {
      const own = new Set(row);
      return [...byColumn.values()].map((column) => column.filter((fact) => own.has(fact)));
    }),
  };
}

const lineOf = (facts: readonly Fact[]): Line => ({ first: facts[0]!, facts });

/** Returns the value of a fact in an aspect, as a comparison key; empty where it has no member of the axis. */
export function valueOf(fact: Fact, aspect: Aspect, { period, dimensions = [] }: MatrixContext): string {
  if (dimensions.some(({ id }) => id === aspect)) return fact.dimensions?.[aspect] ?? '';
  switch (aspect) {
    case 'label':
      return JSON.stringify(Object.entries(fact.label).sort());
    case 'period':
      return JSON.stringify([
        fact.undated ? '' : (fact.date ?? fact.period ?? period),
        fact.instant ?? false,
        fact.periodWord,
      ]);
    case 'status':
      return JSON.stringify([fact.status ?? 'actual', fact.statusWord]);
    default:
      return '';
  }
}

function rowsFor(facts: readonly Fact[], context: MatrixContext, taken: readonly Aspect[]): readonly Aspect[] {
  const counts = axesOf(context).map((id) => [id, count(facts, [id], context)] as const);
  const free = counts.filter(([id, members]) => members > 1 && !taken.includes(id));
  const most = Math.max(...free.map(([, members]) => members));
  const axis = free.find(([, members]) => members === most);
  if (axis) return [axis[0]];
  const other = ASPECTS.find((aspect) => !taken.includes(aspect) && count(facts, [aspect], context) > 1);
  return [other ?? ASPECTS.find((aspect) => !taken.includes(aspect)) ?? 'label'];
}

function columnsFor(facts: readonly Fact[], context: MatrixContext, rows: readonly Aspect[]): readonly Aspect[] {
  const differs = (aspect: Aspect): boolean => !rows.includes(aspect) && count(facts, [aspect], context) > 1;
  const columns = ['label', ...axesOf(context)].filter(differs);
  for (const aspect of ['period', 'status'].filter(differs)) {
    const others = [...rows, ...columns];
    if (count(facts, [...others, aspect], context) > count(facts, others, context)) columns.push(aspect);
  }
  return columns.length || rows.includes('label') ? columns : ['label'];
}

const axesOf = ({ dimensions = [] }: MatrixContext): readonly Aspect[] => dimensions.map(({ id }) => id);

/** Number of distinct keys in these aspects. */
const count = (facts: readonly Fact[], aspects: readonly Aspect[], context: MatrixContext): number =>
  new Set(facts.map((fact) => keyOf(fact, aspects, context))).size;

const keyOf = (fact: Fact, aspects: readonly Aspect[], context: MatrixContext): string =>
  JSON.stringify(aspects.map((aspect) => valueOf(fact, aspect, context)));

/** Groups facts that are equal in these aspects, ordered by the first aspect, then the next. */
function linesBy(
  aspects: readonly Aspect[],
  facts: readonly Fact[],
  context: MatrixContext,
): ReadonlyMap<string, readonly Fact[]> {
  const places = aspects.map((aspect) => placesIn(aspect, facts, context));
  const ordered = facts
    .map((fact) => ({ fact, at: aspects.map((aspect, i) => places[i]!.get(valueOf(fact, aspect, context))!) }))
    .sort(({ at: a }, { at: b }) => a.map((place, i) => place - b[i]!).find((difference) => difference !== 0) ?? 0);
  const lines = new Map<string, Fact[]>();
  for (const { fact } of ordered) {
    const key = keyOf(fact, aspects, context);
    const line = lines.get(key);
    if (line) line.push(fact);
    else lines.set(key, [fact]);
  }
  return lines;
}

/**
 * The order of an aspect's values: members as in their axis, after facts without a member (the total); labels, periods
 * and statuses in order of the facts.
 */
function placesIn(aspect: Aspect, facts: readonly Fact[], context: MatrixContext): ReadonlyMap<string, number> {
  const members = context.dimensions?.find(({ id }) => id === aspect)?.members.map(({ id }) => id);
  const known = members ? ['', ...members] : [];
  const all = new Set([...known, ...facts.map((fact) => valueOf(fact, aspect, context))]);
  return new Map([...all].map((value, place) => [value, place]));
}

/** Minimum number of rows and of columns, and the minimum fill in thirds of the cells. */
const MIN_SIDE = 2;
const FILLED = 2;

/**
 * Returns the facts of a section that form matrices: facts broken down by the same axes, and facts that share a label
 * and differ in period or status. A mostly empty table, a single row or a single column does not count.
 */
export function matricesIn(facts: readonly Fact[], context: MatrixContext): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts.filter(isCounted)) {
    const axes = Object.keys(fact.dimensions ?? {})
      .sort()
      .join(' ');
    groups.set(axes, [...(groups.get(axes) ?? []), fact]);
  }
  return [...groups.values()].map((group) => closeIn(group, context)).filter((group) => isMatrix(group, context));
}

const isCounted = ({ kind }: Fact): boolean =>
  kind === 'amount' || kind === 'share' || kind === 'ratio' || kind === 'change';

/** Removes the facts that are alone in a row or column. */
function closeIn(facts: readonly Fact[], context: MatrixContext): readonly Fact[] {
  const { rows, columns } = matrixOf(facts, context);
  const alone = new Set([...rows, ...columns].filter((line) => line.facts.length < MIN_SIDE).map(({ first }) => first));
  const kept = facts.filter((fact) => !alone.has(fact));
  return alone.size && kept.length ? closeIn(kept, context) : kept;
}

function isMatrix(facts: readonly Fact[], context: MatrixContext): boolean {
  if (!facts.length) return false;
  const { rows, columns, cells } = matrixOf(facts, context);
  const isSingle = cells.every((row) => row.every((cell) => cell.length < 2));
  const places = rows.length * columns.length;
  return isSingle && rows.length >= MIN_SIDE && columns.length >= MIN_SIDE && facts.length * 3 >= places * FILLED;
}
