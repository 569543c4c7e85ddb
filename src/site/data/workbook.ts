import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import type { Cell, Table } from '../../format/table/table.js';
import { COLUMNS, factRows, type Column } from '../../models/parts/fact-rows.js';
import type { Report } from '../../report/types.js';
import type { Links } from '../links.js';
import { firstDate } from './archive.js';
import { publishedTable } from './csv.js';

/** More digits than these a spreadsheet does not have; a longer number is written as a text, and stays whole. */
const MAX_DIGITS = 15;

/** A workbook has to say when it was last changed: the first day that its archive can hold, in every build. */
const CHANGED = new Date(Date.UTC(1980, 0, 1));

/** What a person compares with the document. */
const CHECKED: readonly Column[] = COLUMNS.filter(
  (column) => !['source', 'report', 'address', 'sha256'].includes(column),
);

/** The facts of a report as an Excel workbook for somebody to check beside the document, in the language of the report. */
export const workbookToCheck = (report: Report): Promise<Uint8Array> =>
  workbookOf(factRows(report.facts, { locale: printedIn(report), context: report }, CHECKED), report.id);

/**
 * The facts of a report as the Excel workbook (.xlsx) of its site, the table of the CSV file: numbers are numbers, in ones of
 * `unit`, and show all their digits. The same bytes for the same report.
 */
export const publishedWorkbook = (report: Report, locale: Locale, links: Links): Promise<Uint8Array> =>
  workbookOf(publishedTable(report.facts, report, locale, links), report.id);

async function workbookOf({ head, rows }: Table, id: string): Promise<Uint8Array> {
  const { writeXlsx } = await import('./write-xlsx.js');
  const styled = rows.flatMap((row, r) =>
    row.map((cell, c): StyledCell => [`${r + 1},${c}`, { style: { numFmt: formatOf(cell) } }]),
  );
  const written = await writeXlsx({
    properties: { modified: CHANGED },
    sheets: [
      {
        name: sheetName(id),
        columns: head.map((_, i) => ({ width: rows.reduce((width, row) => Math.max(width, widthOf(row[i]!)), 10) })),
        rows: [[...head], ...rows.map((row) => row.map(valueOf))],
        cells: new Map([...head.map((_, i): StyledCell => [`0,${i}`, { style: { font: { bold: true } } }]), ...styled]),
        freezePane: { rows: 1 },
      },
    ],
  });
  // Each runtime packs in its own way; the parts of the workbook are the same everywhere.
  return zipSync(unzipSync(written), { level: 9, mtime: firstDate() });
}

type StyledCell = readonly [
  place: string,
  cell: { readonly style: { readonly numFmt?: string; readonly font?: { readonly bold: boolean } } },
];

/** A sheet has no more letters in its name. */
const sheetName = (id: string): string => id.slice(0, 31);

const isNumber = (cell: Cell): cell is { readonly number: string } =>
  typeof cell !== 'string' &&
  cell.number !== '' &&
  cell.number.replace(/\D/g, '').replace(/^0+/, '').length <= MAX_DIGITS;

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.number);

/** A text is a cell of text: nothing in it is a formula, and nothing is taken for a date. */
const valueOf = (cell: Cell): string | number | null => (isNumber(cell) ? Number(cell.number) : textOf(cell) || null);

/** Shows as many decimals as the figure has. */
function formatOf(cell: Cell): string {
  if (!isNumber(cell)) return '@';
  const decimals = cell.number.split('.')[1]?.length ?? 0;
  return decimals ? `0.${'0'.repeat(decimals)}` : '0';
}

/** Chinese characters are twice as wide as letters. */
const widthOf = (cell: Cell): number => Math.min(60, textOf(cell).replace(/[\u0100-\uffff]/g, 'xx').length + 2);
