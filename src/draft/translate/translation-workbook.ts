import type { Language } from '../../report/lists/terms.js';
import { readDocument, type DocumentFile } from '../read/read-document.js';
import type { Refusal } from '../read/refused.js';
import type { TextKind } from '../export/translatable.js';
import type { FileText } from './xliff.js';
import type { TextRow } from './translate.js';
import { TRANSLATE_TEXTS } from './texts/bilingual.js';

const COLUMNS = ['id', 'kind', 'source', 'target', 'state', 'quote'] as const;
type Column = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<Column, number>> = { id: 24, kind: 12, source: 36, target: 48, state: 22, quote: 40 };

export interface SheetRequest {
  readonly rows: readonly TextRow[];
  readonly from: Language;
  readonly into: Language;
  /** Language of the heads. */
  readonly words: Language;
}

type StyledCell = readonly [
  place: string,
  cell: { readonly style: { readonly numFmt?: string; readonly font?: { readonly bold: boolean } } },
];

/** The texts as a workbook: a translator fills in one column; proposals are prefilled and marked. */
export async function translationWorkbook({ rows, from, into, words }: SheetRequest): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx-package.js');
  const { sheet, heads, languages, kinds } = TRANSLATE_TEXTS[words];
  const head: Readonly<Record<Column, string>> = { ...heads, source: languages[from], target: languages[into] };
  const cells = rows.map((row) => ({
    id: row.id,
    kind: kinds[row.kind],
    source: row.source,
    target: row.translation ?? row.proposal?.text ?? '',
    state: stateOf(row, words),
    quote: row.quote ?? '',
  }));
  const bold: readonly StyledCell[] = COLUMNS.map((_, i) => [`0,${i}`, { style: { font: { bold: true } } }]);
  // Text cells: nothing is interpreted as a formula or a date.
  const plain = cells.flatMap((_, r) =>
    COLUMNS.map((__, c): StyledCell => [`${r + 1},${c}`, { style: { numFmt: '@' } }]),
  );
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        rows: [
          COLUMNS.map((column) => head[column]),
          ...cells.map((row) => COLUMNS.map((column) => row[column] || null)),
        ],
        cells: new Map([...bold, ...plain]),
        freezePane: { rows: 1 },
      },
    ],
  });
}

/** The state of a row, as text. */
export function stateOf({ translation, proposal, isOptional }: TextRow, words: Language): string {
  const { states, from } = TRANSLATE_TEXTS[words];
  if (translation !== undefined) return states.given;
  if (proposal) return from[proposal.from];
  return isOptional ? states.optional : states.missing;
}

export const kindName = (kind: TextKind, words: Language): string => TRANSLATE_TEXTS[words].kinds[kind];

/** The rows of a table in any format, with cells as text. */
export type ReadTable =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads a table: a workbook, or delimited text. */
export async function readTable(file: DocumentFile): Promise<ReadTable> {
  const read = await readDocument(file);
  if (!read.ok) return read;
  const { text, blocks } = read.source;
  const rows = blocks.flatMap(({ cells }): readonly (readonly string[])[] => {
    if (!cells) return [];
    const row: string[] = [];
    for (const { column, start, end } of cells) row[column] = text.slice(start, end).trim();
    return [Array.from(row, (cell: string | undefined) => cell ?? '')];
  });
  return { ok: true, rows };
}

/** The texts of a table written by this program, whatever the order of its columns; undefined if they are missing. */
export function textsOfTable(rows: readonly (readonly string[])[], into: Language): readonly FileText[] | undefined {
  const languages = Object.values(TRANSLATE_TEXTS);
  const at = (row: readonly string[], heads: readonly string[]): number =>
    row.findIndex((cell) => heads.includes(cell));
  const ids = languages.map(({ heads }) => heads.id);
  const targets = languages.map(({ languages: names }) => names[into]);
  const sources = languages.flatMap(({ languages: names }) =>
    Object.entries(names).flatMap(([language, name]) => (language === into ? [] : [name])),
  );
  const first = rows.findIndex((row) => at(row, ids) >= 0 && at(row, targets) >= 0);
  const head = rows[first];
  if (!head) return undefined;
  const [id, source, target] = [at(head, ids), at(head, sources), at(head, targets)];
  return rows
    .slice(first + 1)
    .map((row) => ({ id: row[id] ?? '', source: row[source] ?? '', target: row[target] ?? '' }))
    .filter((row) => row.id || row.target);
}
