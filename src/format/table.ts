import { escapeHtml } from './html.js';
import { cleanText } from './text.js';

/** Rows of texts under headings. Every row has as many cells as there are headings. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

// The full-width signs are for spreadsheets set to Chinese or Japanese, which take them for the others.
const FORMULA = /(^|;)([\s"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * A text that no spreadsheet takes for a formula. The rule, after OWASP's “CSV Injection”: an apostrophe goes before
 * `=`, `+`, `-` or `@` (full-width ones too) where a cell starts with one, blanks and quotation marks aside, and where a
 * semicolon goes before it, since spreadsheets set to some languages start a new cell there. A plain decimal number
 * stays as it is. The minus that we print is U+2212 and starts no formula. A cell is one line: breaks and tabs are blanks.
 */
export const inCell = (text: string): string => (NUMBER.test(text) ? text : cleanText(text).replace(FORMULA, "$1$2'"));

/**
 * A table as CSV by RFC 4180: commas, CRLF after every row, quotation marks only where needed.
 * @param bom starts with U+FEFF, by which Excel tells UTF-8 from the system's own encoding
 */
export const csvOf = ({ head, rows }: Table, { bom = false }: { readonly bom?: boolean } = {}): string =>
  (bom ? '\uFEFF' : '') + [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(text: string, column: number): string {
  // A row that starts with a minus is a formula where a spreadsheet sees no separator in it.
  const cell = column === 0 && /^-\d/.test(text) ? `'${cleanText(text)}` : inCell(text);
  return /[",;]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** A table as plain text to paste: tabs between cells, one row a line. */
export const tsvOf = ({ head, rows }: Table): string =>
  [head, ...rows].map((row) => row.map(inCell).join('\t')).join('\n');

/** A table as HTML to paste, which spreadsheets read too. */
export function htmlTableOf({ head, rows }: Table): string {
  const cells = (row: readonly string[], tag: string) =>
    row.map((text) => `<${tag}>${escapeHtml(inCell(text))}</${tag.replace(/ .*/, '')}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th scope="col"')}</tr></thead><tbody>${body}</tbody></table>`;
}

/** One row turned on its side, a line for each cell that says something: what fits a page better than a wide row. */
export const turned = ({ head, rows }: Table, titles: readonly [name: string, value: string]): Table => ({
  head: titles,
  rows: head.map((name, i) => [name, rows[0]?.[i] ?? '']).filter(([, text]) => text !== ''),
});
