import { parse } from 'csv-parse/browser/esm/sync';
import type { Piece, Pieces } from '../block.js';
import { Notices } from '../notice.js';
import { Refused } from '../refused.js';
import { plain } from '../text/read-text.js';

const SEPARATORS = [',', '\t', ';', '|'] as const;

const OPTIONS = {
  // Handwritten CSV may lack quotes or commas; such rows are reported and still read.
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
};

/** A table as text, exported from a spreadsheet or typed by hand. */
export function readCsv(bytes: Uint8Array): Pieces {
  const notices = new Notices();
  const text = plain(bytes, notices);
  const rows = rowsOf(text, separatorOf(text));
  if (!rows.some((row) => row.some((cell) => cell.trim()))) throw new Refused('FILE_NO_TEXT');
  const width = Math.max(...rows.slice(0, 50).map((row) => row.length));
  const pieces = rows.flatMap((row, i): readonly Piece[] => {
    if (!row.some((cell) => cell.trim())) return [];
    if (row.length !== width && row.length > 1) notices.add('CSV_RAGGED', `row ${i + 1}`);
    const cells = row.map((cell, column) => ({ text: cell, column, origin: `csv R${i + 1}C${column + 1}` }));
    return [{ kind: 'row', text: '', origin: `csv R${i + 1}`, group: 1, cells }];
  });
  return { pieces, notices: notices.list() };
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { ...OPTIONS, delimiter });
  } catch {
    throw new Refused('FILE_BROKEN');
  }
}

/** The separator that occurs equally often in most lines; Excel's depends on its language. */
function separatorOf(text: string): string {
  const lines = text.split('\n').slice(0, 50).filter(Boolean);
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => withoutQuoted(line).split(separator).length - 1).filter(Boolean);
    const usual = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    return { separator, score: counts.filter((count) => count === usual).length };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

const withoutQuoted = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');
