import type { Cell, Piece, Pieces } from '../block.js';
import { Notices } from '../notice.js';
import { everywhere, textIn, type Xml } from '../office/xml.js';
import { addressOf, type CellPosition } from './address.js';
import { readSheet, type Merged, type Sheet } from './sheet.js';
import { openWorkbook, type Workbook } from './workbook.js';

/** Reads the displayed content of a workbook, with a heading for each sheet if there are several. */
export function readXlsx(bytes: Uint8Array): Pieces {
  const workbook = openWorkbook(bytes);
  const notices = new Notices();
  const sheets = shownSheets(workbook, notices);
  const pieces = sheets.flatMap((sheet, i): readonly Piece[] => {
    const rows = rowPieces(sheet, i + 1);
    if (!rows.length) return [];
    const head: Piece = { kind: 'heading', level: 1, text: sheet.name, origin: `xlsx ${sheet.name}` };
    return sheets.length > 1 ? [head, ...rows] : rows;
  });
  return { pieces, notices: notices.list() };
}

/** The visible sheets; drawings on them are counted. */
function shownSheets(workbook: Workbook, notices: Notices): readonly Sheet[] {
  return workbook.sheets.flatMap(({ name, part, isHidden }): readonly Sheet[] => {
    if (isHidden) {
      notices.add('HIDDEN_SHEETS', name);
      return [];
    }
    const xml = workbook.file.xml(part);
    if (!xml) return [];
    countDrawn(workbook, part, name, notices);
    return [readSheet(xml, name, workbook, notices)];
  });
}

function countDrawn({ file }: Workbook, part: string, name: string, notices: Notices): void {
  for (const { type, target } of file.relations(part).values()) {
    if (type === 'comments') notices.add('COMMENTS', name);
    const drawing: Xml | undefined = type === 'drawing' ? file.xml(target) : undefined;
    if (!drawing) continue;
    for (const _ of everywhere(drawing, 'xdr:pic')) notices.add('PICTURES', name);
    for (const _ of everywhere(drawing, 'xdr:graphicFrame')) notices.add('CHARTS', name);
    for (const box of everywhere(drawing, 'xdr:txBody'))
      notices.add('BOXES_UNREAD', name, [...everywhere(box, 'a:t')].map(textIn).join(''));
  }
}

function rowPieces({ name, rows, hiddenColumns, merged }: Sheet, group: number): readonly Piece[] {
  const last = Math.max(-1, ...rows.map(({ cells }) => Math.max(...cells.keys())));
  const columns = Array.from({ length: last + 1 }, (_, column) => column).filter(
    (column) => !hiddenColumns.has(column),
  );
  const areas = new Areas(merged);
  return rows.map(({ row, cells }) => ({
    kind: 'row',
    text: '',
    origin: `xlsx ${name}!${row + 1}`,
    group,
    cells: columns.map((column, i): Cell => {
      const place = { column, row };
      const area = areas.of(place);
      const isCovered = area !== undefined && !(area.from.column === column && area.from.row === row);
      const origin = `${name}!${addressOf(place)}`;
      if (isCovered) return { text: '', column: i, origin, mergedInto: `${name}!${addressOf(area.from)}` };
      return { text: cells.get(column)?.text ?? '', column: i, origin, ...(area && spanOf(area)) };
    }),
  }));
}

function spanOf({ from, to }: Merged): Pick<Cell, 'columns' | 'rows'> {
  const [columns, rows] = [to.column - from.column + 1, to.row - from.row + 1];
  return { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

/** Merged cells indexed by row: sheets may have thousands. */
class Areas {
  readonly #byRow = new Map<number, Merged[]>();

  constructor(merged: readonly Merged[]) {
    for (const area of merged)
      for (let row = area.from.row; row <= Math.min(area.to.row, area.from.row + 20_000); row++)
        this.#byRow.set(row, [...(this.#byRow.get(row) ?? []), area]);
  }

  of({ column, row }: CellPosition): Merged | undefined {
    return this.#byRow.get(row)?.find(({ from, to }) => column >= from.column && column <= to.column);
  }
}
