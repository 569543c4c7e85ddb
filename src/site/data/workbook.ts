import { unzipSync, zipSync } from 'fflate';
import type { Locale } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import type { Cell, Table } from '../../format/table/table.js';
import { COLUMNS, factRows, type Column } from '../../models/parts/fact-rows.js';
import type { Report } from '../../report/types.js';
import type { Links } from '../links.js';
import { firstDate } from './zip-writer.js';
import { publishedTable } from './csv.js';

/** Spreadsheets have 15 significant digits; a longer number is written as text to stay exact. */
const MAX_DIGITS = 15;

/** A fixed modification date, the earliest that a ZIP archive can store, for reproducible builds. */
const CHANGED = new Date(Date.UTC(1980, 0, 1));

/** The columns that a person compares with the document. */
const CHECKED: readonly Column[] = COLUMNS.filter(
  (column) => !['source', 'report', 'address', 'sha256'].includes(column),
);

/** The facts of a report as an Excel workbook for checking against the document, in the language of the report. */
export const workbookToCheck = (report: Report): Promise<Uint8Array> =>
  workbookOf(factRows(report.facts, { locale: printedIn(report), context: report }, CHECKED), report.id);

/**
 * The facts of a report as the Excel workbook (.xlsx) of its site, with the same table as the CSV file: numbers are
 * numeric cells, in ones of `unit`, and show all their digits. Deterministic output.
 */
export const publishedWorkbook = (report: Report, locale: Locale, links: Links): Promise<Uint8Array> =>
  workbookOf(publishedTable(report.facts, report, locale, links), report.id);

async function workbookOf({ head, rows }: Table, id: string): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx-package.js');
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
  // Recompressed, since each runtime compresses differently; the parts of the workbook are the same everywhere.
  return zipSync(unzipSync(written), { level: 9, mtime: firstDate() });
}

type StyledCell = readonly [
  place: string,
  cell: { readonly style: { readonly numFmt?: string; readonly font?: { readonly bold: boolean } } },
];

/** Excel's limit for sheet names is 31 characters. */
const sheetName = (id: string): string => id.slice(0, 31);

const isNumber = (cell: Cell): cell is { readonly number: string } =>
  typeof cell !== 'string' &&
  cell.number !== '' &&
  cell.number.replace(/\D/g, '').replace(/^0+/, '').length <= MAX_DIGITS;

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.number);

/** Text cells are stored as text, never as a formula or date. */
const valueOf = (cell: Cell): string | number | null => (isNumber(cell) ? Number(cell.number) : textOf(cell) || null);

/** Shows as many decimals as the figure has. */
function formatOf(cell: Cell): string {
  if (!isNumber(cell)) return '@';
  const decimals = cell.number.split('.')[1]?.length ?? 0;
  return decimals ? `0.${'0'.repeat(decimals)}` : '0';
}

/** Chinese characters are twice as wide as letters. */
const widthOf = (cell: Cell): number => Math.min(60, textOf(cell).replace(/[\u0100-\uffff]/g, 'xx').length + 2);
