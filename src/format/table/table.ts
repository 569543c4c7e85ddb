import { escapeHtml } from '../text/html.js';
import { numberCell, textCell } from './spreadsheet.js';

/** A number for calculations, as a decimal string with an ASCII minus; anything else is text. */
export type Cell = string | { readonly number: string };

/** Rows of cells under headings; every row has one cell per heading. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface CsvOptions {
  /** Starts with U+FEFF, from which Excel recognises UTF-8. */
  readonly bom?: boolean;
}

const written = (cell: Cell): string => (typeof cell === 'string' ? textCell(cell) : numberCell(cell.number));

/** A row starting with a minus is a formula if the spreadsheet does not recognise the separator. */
const writtenFirst = (cell: Cell): string => written(cell).replace(/^-/, "'-");

const inRow = (row: readonly Cell[]): readonly string[] =>
  row.map((cell, column) => (column === 0 ? writtenFirst(cell) : written(cell)));

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Returns a table as CSV (RFC 4180): all fields quoted, CRLF after every row. */
export const csvOf = ({ head, rows }: Table, { bom = false }: CsvOptions = {}): string =>
  (bom ? '\uFEFF' : '') + [head, ...rows].map((row) => `${inRow(row).map(quoted).join(',')}\r\n`).join('');

/**
 * Returns a table as tab-separated text to paste. A cell starting with a quotation mark is quoted, since a spreadsheet
 * would look for the closing mark in later cells.
 */
export const tsvOf = ({ head, rows }: Table): string =>
  [head, ...rows]
    .map((row) =>
      inRow(row)
        .map((text) => (text.startsWith('"') ? quoted(text) : text))
        .join('\t'),
    )
    .join('\n');

/** Returns a table as HTML to paste into documents or spreadsheets. */
export function htmlTableOf({ head, rows }: Table): string {
  const cells = (row: readonly Cell[], tag: string) =>
    row.map((cell) => `<${tag}>${escapeHtml(written(cell))}</${tag.replace(/ .*/, '')}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th scope="col"')}</tr></thead><tbody>${body}</tbody></table>`;
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === '';

/** Removes columns that are empty in every row. */
export function withoutEmpty({ head, rows }: Table): Table {
  const says = head.map((_, column) => rows.some((row) => !isEmpty(row[column])));
  const kept = <T>(row: readonly T[]): readonly T[] => row.filter((_, column) => says[column]);
  return { head: kept(head), rows: rows.map(kept) };
}

/** Transposes a single row, one line per non-empty cell: easier to fit on a page. */
export const turned = ({ head, rows }: Table, titles: readonly [name: string, value: string]): Table => ({
  head: titles,
  rows: head.map((name, i): readonly Cell[] => [name, rows[0]?.[i] ?? '']).filter(([, cell]) => !isEmpty(cell)),
});
