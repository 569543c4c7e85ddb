import { escapeHtml } from '../text/html.js';
import { numberCell, textCell } from './spreadsheet.js';

/** A number to calculate with, as a decimal string with the minus of a keyboard; anything else is a text. */
export type Cell = string | { readonly number: string };

/** Rows of cells under headings. Every row has as many cells as there are headings. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface CsvOptions {
  /** Starts with U+FEFF, by which Excel tells UTF-8 from the system's own encoding. */
  readonly bom?: boolean;
}

const written = (cell: Cell): string => (typeof cell === 'string' ? textCell(cell) : numberCell(cell.number));

/** A row that starts with a minus is a formula where a spreadsheet sees no separator in it. */
const writtenFirst = (cell: Cell): string => written(cell).replace(/^-/, "'-");

const inRow = (row: readonly Cell[]): readonly string[] =>
  row.map((cell, column) => (column === 0 ? writtenFirst(cell) : written(cell)));

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A table as CSV by RFC 4180: every field quoted, commas between them, CRLF after every row. */
export const csvOf = ({ head, rows }: Table, { bom = false }: CsvOptions = {}): string =>
  (bom ? '\uFEFF' : '') + [head, ...rows].map((row) => `${inRow(row).map(quoted).join(',')}\r\n`).join('');

/**
 * A table as plain text to paste: tabs between cells, one row a line. A cell that starts with a quotation mark is quoted,
 * since a spreadsheet would look for the end of it in the cells after it.
 */
export const tsvOf = ({ head, rows }: Table): string =>
  [head, ...rows]
    .map((row) =>
      inRow(row)
        .map((text) => (text.startsWith('"') ? quoted(text) : text))
        .join('\t'),
    )
    .join('\n');

/** A table as HTML to paste, which spreadsheets read too. */
export function htmlTableOf({ head, rows }: Table): string {
  const cells = (row: readonly Cell[], tag: string) =>
    row.map((cell) => `<${tag}>${escapeHtml(written(cell))}</${tag.replace(/ .*/, '')}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th scope="col"')}</tr></thead><tbody>${body}</tbody></table>`;
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === '';

/** A table without the columns in which no row says anything. */
export function withoutEmpty({ head, rows }: Table): Table {
  const says = head.map((_, column) => rows.some((row) => !isEmpty(row[column])));
  const kept = <T>(row: readonly T[]): readonly T[] => row.filter((_, column) => says[column]);
  return { head: kept(head), rows: rows.map(kept) };
}

/** One row turned on its side, a line for each cell that says something: what fits a page better than a wide row. */
export const turned = ({ head, rows }: Table, titles: readonly [name: string, value: string]): Table => ({
  head: titles,
  rows: head.map((name, i): readonly Cell[] => [name, rows[0]?.[i] ?? '']).filter(([, cell]) => !isEmpty(cell)),
});
