import type { Cell, Piece } from '../block.js';
import type { Notices } from '../notice.js';
import { first, isXml, textIn, within, type Xml } from '../office/xml.js';
import { isOn, valueOf } from './styles.js';

export interface TableContext {
  /** Of the table, such as `docx t2`. */
  readonly origin: string;
  /** From 1, over the whole document. */
  readonly table: number;
  readonly notices: Notices;
  /** The blocks within a cell. */
  readonly inside: (cell: Xml, origin: string) => readonly Piece[];
}

/** Elements of a name, including those within a control or an insertion. */
function parts(xml: Xml, name: string): readonly Xml[] {
  return xml.children.filter(isXml).flatMap((child): readonly Xml[] => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(child.name) ? parts(child, name) : [];
  });
}

/** A cell that spans following rows. */
interface Open {
  readonly cells: WritableCell[];
  readonly index: number;
}

type WritableCell = { -readonly [K in keyof Cell]: Cell[K] };

/** The rows of a table, with a cell in every column: cells covered by a merged cell are empty. */
export function tableRows(table: Xml, context: TableContext): readonly Piece[] {
  const { origin, notices } = context;
  const open = new Map<number, Open>();
  return parts(table, 'w:tr').flatMap((row, r): readonly Piece[] => {
    const place = `${origin} r${r + 1}`;
    const properties = first(row, 'w:trPr');
    if (first(properties, 'w:del')) return counted('DELETIONS', row, place, notices);
    if (first(properties, 'w:ins')) counted('INSERTIONS', row, place, notices);
    if (isOn(first(properties, 'w:hidden'))) {
      notices.add('HIDDEN_ROWS', place);
      return [];
    }
    const before = Number(valueOf(first(properties, 'w:gridBefore')) ?? 0);
    const cells = rowCells(row, place, before, open, context);
    return [{ kind: 'row', text: '', origin: place, group: context.table, cells }];
  });
}

function counted(code: 'DELETIONS' | 'INSERTIONS', row: Xml, place: string, notices: Notices): readonly Piece[] {
  notices.add(code, place, textIn(row));
  return [];
}

function rowCells(
  row: Xml,
  place: string,
  before: number,
  open: Map<number, Open>,
  context: TableContext,
): readonly Cell[] {
  const cells: WritableCell[] = [];
  const empty = (origin: string, mergedInto?: string): void => {
    cells.push({ text: '', column: cells.length, origin, ...(mergedInto !== undefined && { mergedInto }) });
  };
  for (let i = 0; i < before; i++) empty(`${place} before`);
  for (const [c, cell] of parts(row, 'w:tc').entries()) {
    const origin = `${place} c${c + 1}`;
    const properties = first(cell, 'w:tcPr');
    if (first(properties, 'w:cellDel')) continue;
    const columns = Math.min(1_000, Math.max(1, Number(valueOf(first(properties, 'w:gridSpan')) ?? 1)));
    const merge = first(properties, 'w:vMerge');
    const column = cells.length;
    const above = merge && valueOf(merge) !== 'restart' ? open.get(column) : undefined;
    if (above) {
      const of = above.cells[above.index]!;
      of.rows = (of.rows ?? 1) + 1;
      empty(origin, of.origin);
    } else {
      cells.push({ text: cellText(cell, origin, context), column, origin, ...(columns > 1 && { columns }) });
      if (merge) open.set(column, { cells, index: column });
      else open.delete(column);
      if (columns > 1 || merge) context.notices.add('MERGED_CELLS', origin);
    }
    for (let i = 1; i < columns; i++) empty(origin, above ? above.cells[above.index]!.origin : origin);
  }
  return cells;
}

/** A cell as one line. One with many figures on separate lines is a column typed into a single cell. */
function cellText(cell: Xml, origin: string, { inside, notices }: TableContext): string {
  const pieces = inside(cell, origin);
  if (within(cell, 'w:tbl').length) notices.add('NESTED_TABLES', origin);
  const lines = pieces.flatMap(({ text, cells }) =>
    cells ? [cells.map((each) => each.text).join(' ')] : text.split('\n'),
  );
  const figures = lines.filter((line) => /^[\d.,\s%％-]+$/.test(line) && /\d/.test(line));
  if (figures.length >= 3) notices.add('CELL_LINES', origin, figures.join(' '));
  return lines.join(' ');
}
