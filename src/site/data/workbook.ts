import { printedIn } from '../../format/report-locales.js';
import type { Cell } from '../../format/table.js';
import { COLUMNS, factRows, type Column } from '../../models/fact-rows.js';
import type { Report } from '../../report/types.js';

/** More digits than these a spreadsheet does not have; a longer number is written as a text, and stays whole. */
const MOST_DIGITS = 15;

/** What a person compares with the document. */
const CHECKED: readonly Column[] = COLUMNS.filter(
  (column) => !['source', 'report', 'address', 'sha256'].includes(column),
);

/** The facts of a report as a workbook with typed cells, in the report's own language. */
export async function factsWorkbook(report: Report): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { head, rows } = factRows(report.facts, { locale: printedIn(report), context: report }, CHECKED);
  const styled = rows.flatMap((row, r) =>
    row.flatMap((cell, c): readonly StyledCell[] => [[`${r + 1},${c}`, { style: { numFmt: formatOf(cell) } }]]),
  );
  return writeXlsx({
    sheets: [
      {
        name: sheetName(report.id),
        columns: head.map((_, i) => ({ width: rows.reduce((width, row) => Math.max(width, widthOf(row[i]!)), 10) })),
        rows: [[...head], ...rows.map((row) => row.map(valueOf))],
        cells: new Map([...head.map((_, i): StyledCell => [`0,${i}`, { style: { font: { bold: true } } }]), ...styled]),
        freezePane: { rows: 1 },
      },
    ],
  });
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
  cell.number.replace(/\D/g, '').replace(/^0+/, '').length <= MOST_DIGITS;

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
