import type { Cell, Piece } from '../block.js';
import type { Notices } from '../notice.js';
import { childrenOf, isElement, isHidden, numberOf, type Element, type Parent } from './tree.js';

/** Maximum column and row span, as in browsers. */
const MAX_SPAN = 1_000;

const span = (cell: Element, name: string): number => Math.min(MAX_SPAN, Math.max(1, numberOf(cell, name) ?? 1));

function rowsIn(table: Parent): readonly Element[] {
  return childrenOf(table).flatMap((node): readonly Element[] => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? rowsIn(node) : [];
  });
}

const cellsIn = (row: Element): readonly Element[] =>
  childrenOf(row).flatMap((node) => (isElement(node) && /^t[dh]$/.test(node.tagName) ? [node] : []));

interface Covered {
  readonly by: string;
  left: number;
}

export interface TableContext {
  readonly notices: Notices;
  readonly group: number;
  /** Position of the table. */
  readonly origin: string;
  readonly textOf: (cell: Element) => string;
}

/** The rows of a table, with a cell in every column: cells covered by a merged cell are empty. */
export function tablePieces(table: Element, context: TableContext): readonly Piece[] {
  const { notices, group, origin } = context;
  const covered = new Map<number, Covered>();
  return rowsIn(table).flatMap((row, r): readonly Piece[] => {
    const place = `${origin}/tr[${r + 1}]`;
    if (isHidden(row)) {
      notices.add('HIDDEN_ROWS', place);
      return [];
    }
    const cells = rowCells(row, place, covered, context);
    return [{ kind: 'row', text: '', origin: place, group, cells }];
  });
}

function rowCells(
  row: Element,
  place: string,
  covered: Map<number, Covered>,
  { notices, textOf }: TableContext,
): Cell[] {
  const cells: Cell[] = [];
  const passCovered = (): void => {
    for (let above = covered.get(cells.length); above; above = covered.get(cells.length)) {
      cells.push({ text: '', column: cells.length, origin: `${place}/covered`, mergedInto: above.by });
      if (!--above.left) covered.delete(cells.length - 1);
    }
  };
  for (const [i, cell] of cellsIn(row).entries()) {
    passCovered();
    const origin = `${place}/td[${i + 1}]`;
    const [columns, rows] = [span(cell, 'colspan'), span(cell, 'rowspan')];
    if (columns * rows > 1) notices.add('MERGED_CELLS', origin);
    const column = cells.length;
    const spans = { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
    cells.push({ text: textOf(cell), column, origin, ...spans });
    for (let c = 1; c < columns; c++) cells.push({ text: '', column: column + c, origin, mergedInto: origin });
    if (rows > 1) for (let c = 0; c < columns; c++) covered.set(column + c, { by: origin, left: rows - 1 });
  }
  passCovered();
  return cells;
}
