import type { Block, PlacedCell, SourceText } from '../read/block.js';
import { evidenceOf, type CellProposal } from '../sheet/cell-proposal.js';
import { columnsOf, type Column } from './columns.js';
import type { DraftTable } from './draft.js';
import { splitScale, splitUnit } from './unit-text.js';

/** A number as displayed in a cell. */
const NUMBER = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)\s*([%％]?)$/;

export interface TableFigures {
  readonly facts: readonly CellProposal[];
  /** Cells with a unit, whose 万 is not a number of its own. */
  readonly units: readonly PlacedCell[];
  readonly tables: readonly DraftTable[];
}

/**
 * Proposals for table cells, based on column heads.
 * @param known tables of an earlier draft, in which column roles may have been edited
 */
export function tableFigures({ text, blocks }: SourceText, known: readonly DraftTable[] = []): TableFigures {
  const facts: CellProposal[] = [];
  const units: PlacedCell[] = [];
  const tables: DraftTable[] = [];
  for (const rows of tablesOf(blocks)) {
    const guess = columnsOf(text, rows);
    if (!guess) continue;
    const { origin } = rows[0]!;
    const before = known.find((table) => table.origin === origin && sameHeads(table.heads, guess.heads));
    const columns = before?.columns ?? guess.columns;
    tables.push({ origin, heads: guess.heads, columns });
    const unit = columns.findIndex(({ role }) => role === 'unit');
    units.push(...rows.slice(guess.head + 1).flatMap(({ cells }) => cells?.[unit] ?? []));
    facts.push(...rows.slice(guess.head + 1).flatMap((row) => rowFigures(text, row, rows[guess.head], columns)));
  }
  return { facts, units, tables };
}

const sameHeads = (a: readonly string[], b: readonly string[]): boolean => a.join('\t') === b.join('\t');

/** The rows of each table. */
export function tablesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const tables: Block[][] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== 'row') return;
    const before = blocks[i - 1];
    if (before?.kind === 'row' && before.group === block.group) tables[tables.length - 1]?.push(block);
    else tables.push([block]);
  });
  return tables;
}

function rowFigures(
  text: string,
  row: Block,
  head: Block | undefined,
  columns: readonly Column[],
): readonly CellProposal[] {
  const cells = row.cells ?? [];
  const said = (cell: PlacedCell | undefined): string => (cell ? text.slice(cell.start, cell.end).trim() : '');
  const by = (role: Column['role']): PlacedCell | undefined =>
    cells[columns.findIndex((column) => column.role === role)];
  const label = said(by('indicator'));
  if (!label) return [];
  const own = splitUnit(label);
  return columns.flatMap((column, i): readonly CellProposal[] => {
    const cell = cells[i];
    const isEarlier = column.role === 'earlier' && isBesideValue(columns, i);
    if (!cell || !(column.role === 'value' || column.role === 'change' || isEarlier)) return [];
    const unit = said(by('unit')) || own.unit || column.unit;
    const unitIn = said(by('unit')) ? by('unit') : own.unit ? by('indicator') : head?.cells?.[i];
    return figure(text, cell, { label: own.label, unit, unitIn, column }) ?? [];
  });
}

/** The figure of a year ago belongs to that of its row, in the column before or after it. */
const isBesideValue = (columns: readonly Column[], at: number): boolean =>
  [columns[at - 1], columns[at + 1]].some((column) => column?.role === 'value');

interface CellContext {
  readonly label: string;
  readonly unit: string;
  /** The cell that contains the unit. */
  readonly unitIn: PlacedCell | undefined;
  readonly column: Column;
}

function figure(
  text: string,
  cell: PlacedCell,
  { label, unit, unitIn, column }: CellContext,
): CellProposal[] | undefined {
  const { start, end } = cell;
  const quote = text.slice(start, end);
  const [, sign = '', whole = '', fraction = '', percent = ''] = NUMBER.exec(quote.trim()) ?? [];
  if (!whole) return undefined;
  // As printed, with its grouping, like a number of running text.
  const value = whole + fraction;
  const base = { start, end, quote, label, labels: [label], rule: `table-${column.role}`, sure: column.sure };
  const period = column.period === undefined ? {} : { period: column.period };
  if (column.role === 'change') {
    const isNegative = sign === '-' || sign === '−';
    const direction = /^[0.]*$/.test(value) ? 'flat' : isNegative ? 'down' : 'up';
    const form = /百分点|points?/i.test(column.unit)
      ? 'points'
      : percent || /[%％]/.test(column.unit) || !column.unit
        ? 'percent'
        : 'absolute';
    const changeUnit = form === 'absolute' ? splitScale(column.unit) : { unit: form === 'points' ? '个百分点' : '%' };
    return [
      {
        ...base,
        kind: 'change',
        form,
        value,
        direction,
        ...changeUnit,
        ...period,
        ...(column.basis && { basis: column.basis }),
      },
    ];
  }
  const signed = sign === '-' || sign === '−' ? `-${value}` : value;
  if (percent || /^[%％]$/.test(unit))
    return [
      {
        ...base,
        kind: 'share',
        form: 'percent',
        value: signed,
        unit: '%',
        ...period,
        ...(column.role === 'earlier' && { role: 'earlier' }),
      },
    ];
  const measured = splitScale(unit);
  const evidence = measured.scale === undefined ? {} : evidenceOf(text, cell, [unitIn]);
  const role = column.role === 'earlier' ? { role: 'earlier' } : {};
  return [{ ...base, kind: 'amount', value: signed, ...measured, ...period, ...evidence, ...role }];
}
