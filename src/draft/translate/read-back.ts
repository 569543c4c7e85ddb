import type { BilingualText } from '../../report/problems/problems.js';
import type { Language } from '../../report/lists/terms.js';
import { isSeen } from '../../report/visible.js';
import { Refused } from '../read/refused.js';
import type { DocumentFile } from '../read/read-document.js';
import { TEXT_KINDS } from '../export/translatable.js';
import type { Draft } from '../session/draft.js';
import { readTable, textsOfTable } from './translation-workbook.js';
import type { TranslateTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';
import type { TextRow, Translating } from './translate.js';
import { readXliff, type FileText, type FileTexts } from './xliff.js';

export type ReadBackCode = keyof TranslateTexts['problems'];

/** A rejected text of a file, with the reason. */
export interface ReadBackProblem {
  readonly id: string;
  readonly code: ReadBackCode;
  readonly message: BilingualText;
}

/** The content of a translator's file: valid texts are accepted, despite problems with others. */
export type ReadBack =
  | {
      readonly ok: true;
      readonly taken: readonly Translating[];
      readonly problems: readonly ReadBackProblem[];
    }
  | { readonly ok: false; readonly message: BilingualText };

type FileProblem = keyof TranslateTexts['files'];

const refusal = (code: FileProblem, detail = ''): ReadBack => ({
  ok: false,
  message: said((texts) => texts.files[code](detail)),
});

/**
 * Reads a translator's file: a workbook or table written by this program, or XLIFF.
 * @param rows the current texts of the draft
 */
export async function readBack(file: DocumentFile, rows: readonly TextRow[], into: Language): Promise<ReadBack> {
  if (isXml(file)) return fromXliff(file, rows, into);
  const table = await readTable(file);
  if (!table.ok) return { ok: false, message: table.refusal.message };
  const texts = textsOfTable(table.rows, into);
  return texts ? compared(texts, rows) : refusal('NO_COLUMNS', file.name);
}

const isXml = ({ name, bytes }: DocumentFile): boolean =>
  /\.(?:xlf|xliff|sdlxliff|mqxliff|xml)$/i.test(name) ||
  /^(?:\ufeff)?\s*<(?:\?xml|xliff)/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

function fromXliff({ name, bytes }: DocumentFile, rows: readonly TextRow[], into: Language): ReadBack {
  let read: FileTexts;
  try {
    read = readXliff(bytes, name);
  } catch (error) {
    if (error instanceof Refused) return refusal('NO_XML', name);
    throw error;
  }
  if (!read.texts.length) return refusal('NO_UNITS', name);
  if (read.into !== undefined && read.into.toLowerCase().split(/[-_]/)[0] !== into)
    return refusal('OTHER_LANGUAGE', read.into);
  return compared(read.texts, rows);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function compared(texts: readonly FileText[], rows: readonly TextRow[]): ReadBack {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = new Map<string, Translating>();
  const problems: ReadBackProblem[] = [];
  const refuse = (id: string, code: ReadBackCode, ...details: readonly string[]): void => {
    const [first = '', second = ''] = details;
    problems.push({ id, code, message: said((words) => words.problems[code](id, first, second)) });
  };
  for (const { id, source, target } of texts) {
    const text = plain(target);
    const row = rowOf(id, plain(source), byId, rows);
    const before = row && taken.get(row.id);
    if (!row) refuse(id, 'UNKNOWN', plain(source));
    else if (source !== '' && plain(source) !== plain(row.source)) refuse(id, 'CHANGED', plain(source), row.source);
    else if (!isSeen(text)) {
      if (!row.isOptional && row.translation === undefined) refuse(id, 'EMPTY', row.source);
    } else if (before && before.text !== text) refuse(id, 'TWICE', before.text, text);
    else taken.set(row.id, { id: row.id, source: row.source, text });
  }
  return { ok: true, taken: [...taken.values()], problems };
}

/**
 * Finds the draft's text: a figure may have another id by now, and its old one may be another's, so the source text
 * decides.
 */
function rowOf(
  id: string,
  source: string,
  byId: ReadonlyMap<string, TextRow>,
  rows: readonly TextRow[],
): TextRow | undefined {
  const own = byId.get(id);
  if (own && (source === '' || plain(own.source) === source)) return own;
  const kind = TEXT_KINDS.find((one) => id.startsWith(`${one}.`));
  // The program may have renumbered the ids.
  const isOfKind = (one: TextRow): boolean => (kind ? one.kind === kind : !one.isOptional);
  return rows.find((one) => isOfKind(one) && plain(one.source) === source) ?? own;
}

/** The author's own glossary: two columns, among any others. */
export type ReadGlossary =
  | { readonly ok: true; readonly glossary: NonNullable<Draft['glossary']> }
  | { readonly ok: false; readonly message: BilingualText };

/** Whether a cell is a term in a language. */
const IS_IN: Readonly<Record<Language, (cell: string) => boolean>> = {
  zh: (cell) => /\p{Script=Han}/u.test(cell),
  en: (cell) => /\p{Script=Latin}/u.test(cell) && !/\p{Script=Han}/u.test(cell),
};

/**
 * Reads the author's glossary from a workbook or a table: the first column in the language of the text, and the first
 * in the other one.
 */
export async function readGlossary(file: DocumentFile, from: Language, into: Language): Promise<ReadGlossary> {
  const table = await readTable(file);
  if (!table.ok) return { ok: false, message: table.refusal.message };
  const { rows } = table;
  const source = columnIn(rows, from);
  const target = columnIn(rows, into);
  const terms = rows.flatMap((row): readonly (readonly [string, string])[] => {
    const [first, second] = [plain(row[source] ?? ''), plain(row[target] ?? '')];
    return IS_IN[from](first) && IS_IN[into](second) ? [[first, second]] : [];
  });
  if (source < 0 || target < 0 || !terms.length)
    return { ok: false, message: said((texts) => texts.files.NO_TERMS(file.name)) };
  return { ok: true, glossary: { name: file.name, terms } };
}

/** The first column whose cells are mostly in a language; -1 if there is none. */
function columnIn(rows: readonly (readonly string[])[], language: Language): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? '').filter(isSeen)).findIndex(
    (cells) => cells.filter(IS_IN[language]).length * 2 > cells.length,
  );
}
