import type { Notices } from '../notice.js';
import { first, within, type Xml } from '../office/xml.js';
import { addressOf, columnName, positionOf, type CellPosition } from './address.js';
import { cellText } from './cell-text.js';
import { textOfString, type Workbook } from './workbook.js';

/** A displayed cell with its position. */
export interface SheetCell extends CellPosition {
  readonly text: string;
  /** The stored value, for a number. */
  readonly stored?: string;
  /** The cell's format, for a number. */
  readonly format?: string;
}

/** A range of merged cells. */
export interface Merged {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** The displayed content of a sheet. */
export interface Sheet {
  readonly name: string;
  /** Visible rows, without gaps between cells. */
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, SheetCell> }[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Merged[];
}

/** Maximum number of rows; a larger sheet is raw data instead of a report. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 16_384;

/** Reads the displayed content of a sheet. The declared range is ignored: some programs write A1:A1. */
export function readSheet(xml: Xml, name: string, workbook: Workbook, notices: Notices): Sheet {
  const hiddenColumns = columnsHidden(xml);
  for (const column of [...hiddenColumns].slice(0, MAX_COLUMNS))
    if (column < 200) notices.add('HIDDEN_COLUMNS', `${name}!${columnName(column)}`);
  const rows: { row: number; cells: Map<number, SheetCell> }[] = [];
  let next = 0;
  for (const row of within(first(xml, 'x:sheetData') ?? xml, 'x:row')) {
    const at = row.attributes['r'] === undefined ? next : Number(row.attributes['r']) - 1;
    next = at + 1;
    const cells = cellsOf(row, at, { name, workbook, notices });
    if (!cells.size) continue;
    if (isTrue(row.attributes['hidden'])) notices.add('HIDDEN_ROWS', `${name}!${at + 1}`);
    else if (rows.length >= MAX_ROWS) notices.add('ROWS_MORE', name);
    else rows.push({ row: at, cells });
  }
  return { name, rows, hiddenColumns, merged: mergedIn(xml, name, notices) };
}

const isTrue = (text: string | undefined): boolean => /^(?:1|true)$/.test(text ?? '');

function columnsHidden(xml: Xml): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { attributes } of within(first(xml, 'x:cols') ?? xml, 'x:col')) {
    const isHidden = isTrue(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0;
    if (isHidden)
      for (let at = Number(attributes['min']); at <= Math.min(MAX_COLUMNS, Number(attributes['max'])); at++)
        hidden.add(at - 1);
  }
  return hidden;
}

function mergedIn(xml: Xml, name: string, notices: Notices): readonly Merged[] {
  return within(first(xml, 'x:mergeCells') ?? xml, 'x:mergeCell').flatMap(({ attributes }): readonly Merged[] => {
    const [from, to] = (attributes['ref'] ?? '').split(':').map(positionOf);
    if (!from || !to) return [];
    notices.add('MERGED_CELLS', `${name}!${attributes['ref']}`);
    return [{ from, to }];
  });
}

interface RowContext {
  readonly name: string;
  readonly workbook: Workbook;
  readonly notices: Notices;
}

function cellsOf(row: Xml, at: number, context: RowContext): Map<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  let next = 0;
  for (const cell of within(row, 'x:c')) {
    const column = positionOf(cell.attributes['r'] ?? '')?.column ?? next;
    next = column + 1;
    const read = readCell(cell, { column, row: at }, context);
    if (read.text.trim()) cells.set(column, read);
  }
  return cells;
}

/** The displayed value of a cell, by type: text, boolean, error, date or number. */
function readCell(cell: Xml, place: CellPosition, { name, workbook, notices }: RowContext): SheetCell {
  const value = first(cell, 'x:v');
  const stored = value ? textOf(value) : '';
  const where = `${name}!${addressOf(place)}`;
  const at = (text: string): SheetCell => ({ ...place, text });
  switch (cell.attributes['t']) {
    case 's':
      return at(workbook.strings[Number(stored)] ?? '');
    case 'inlineStr':
      return at(textOfString(first(cell, 'x:is') ?? cell));
    case 'str':
      return at(stored);
    case 'b':
      return at(stored === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      notices.add('CELL_ERRORS', where, stored);
      return at(stored);
    case 'd':
      return at(stored.replace(/T00:00(?::00(?:\.0+)?)?$/, ''));
  }
  if (!stored) {
    if (first(cell, 'x:f')) notices.add('FORMULA_NO_RESULT', where);
    return at('');
  }
  const format = workbook.formatOf(cell.attributes['s']);
  const { text, remark } = cellText(stored, format, workbook.is1904);
  if (remark) notices.add(remark, where, remark === 'CELL_ROUNDED' ? `${text} ← ${stored}` : stored);
  return { ...place, text, stored, format };
}

const textOf = ({ children }: Xml): string =>
  children.filter((child): child is string => typeof child === 'string').join('');
