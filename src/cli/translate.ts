import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { EXIT, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { readText, sizeOf } from '../build/read-text.js';
import { isMissing } from '../draft/export/export-draft.js';
import type { Draft } from '../draft/session/draft.js';
import { translatedInto } from '../draft/session/translation.js';
import { readBack, readGlossary, type ReadBackProblem } from '../draft/translate/read-back.js';
import { stateOf, kindName, translationWorkbook } from '../draft/translate/translation-workbook.js';
import { countsOfRows, textRows, translated, withProposals, type TextRow } from '../draft/translate/translate.js';
import { xliffText } from '../draft/translate/xliff.js';
import type { BilingualText } from '../report/problems/problems.js';
import { LANGUAGES, type Language } from '../report/lists/terms.js';
import { readDraft } from './read-draft.js';
import { writeWhole } from './write-file.js';

export interface TranslateOptions {
  /** For a translator: a workbook (.xlsx) or XLIFF (.xlf). */
  readonly out?: string;
  /** The file that a translator has sent back. */
  readonly read?: string;
  /** The author's own list of terms. */
  readonly glossary?: string;
  /** Accepts every proposal. */
  readonly accept?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/**
 * Translation of a draft's texts: lists what is missing, writes a file for a translator, and reads it back.
 * @returns 1 if something is missing and no file is written for it, or if part of a file was rejected
 * @throws UsageError if a file can't be read or written
 */
export async function translate(file: string, options: TranslateOptions, io: Io): Promise<ExitCode> {
  const before = await readDraft(file);
  const { text } = await readText(join(dirname(file), before.file));
  const from = before.frame.language;
  const into = translatedInto(before.frame) ?? LANGUAGES.find((one) => one !== from)!;
  const who = { by: options.by ?? userInfo().username, at: new Date().toISOString() };
  // Translating implies both languages.
  let draft: Draft = { ...before, frame: { ...before.frame, languages: LANGUAGES } };
  if (options.glossary !== undefined) draft = { ...draft, glossary: await glossaryOf(options.glossary, from, into) };
  const problems: ReadBackProblem[] = [];
  if (options.read !== undefined) {
    const back = await readBack(await given(options.read), textRows(draft, text), into);
    if (!back.ok) throw new UsageError(within(options.read, back.message));
    problems.push(...back.problems);
    draft = translated(draft, back.taken, who);
  }
  if (options.accept) draft = withProposals(draft, textRows(draft, text), who);
  const rows = textRows(draft, text);
  if (options.out !== undefined)
    await writeFor(options.out, { rows, from, into, words: io.language, name: draft.document.name });
  await writeWhole(file, `${JSON.stringify(draft, null, 1)}\n`);
  tell(rows, problems, options, io);
  // A file for a translator implies missing texts.
  const isAsked = options.out === undefined && rows.some(isMissing);
  return isAsked || problems.length ? EXIT.problems : EXIT.clean;
}

const within = (file: string, { zh, en }: BilingualText): BilingualText => ({
  zh: `${file}：${zh}`,
  en: `${file}: ${en}`,
});

async function given(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await sizeOf(path);
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch {
    throw new UsageError({ zh: `${path}：无法读取`, en: `${path}: can’t be read` });
  }
}

async function glossaryOf(path: string, from: Language, into: Language): Promise<NonNullable<Draft['glossary']>> {
  const read = await readGlossary(await given(path), from, into);
  if (!read.ok) throw new UsageError(within(path, read.message));
  return read.glossary;
}

interface ForTranslator {
  readonly rows: readonly TextRow[];
  readonly from: Language;
  readonly into: Language;
  readonly words: Language;
  readonly name: string;
}

async function writeFor(out: string, { rows, from, into, words, name }: ForTranslator): Promise<void> {
  switch (extname(out).toLowerCase()) {
    case '.xlsx':
      return writeWhole(out, await translationWorkbook({ rows, from, into, words }));
    case '.xlf':
    case '.xliff':
      return writeWhole(out, xliffText({ rows, from, into, name, noteOf: noteIn(words) }));
    default:
      throw new UsageError({
        zh: `--out：文件名应以.xlsx或.xlf结尾，实为"${out}"`,
        en: `--out: expected a name that ends in .xlsx or .xlf, found "${out}"`,
      });
  }
}

const noteIn =
  (words: Language) =>
  (row: TextRow): string =>
    [kindName(row.kind, words), row.translation === undefined && stateOf(row, words), row.quote]
      .filter(Boolean)
      .join(' · ');

function tell(
  rows: readonly TextRow[],
  problems: readonly ReadBackProblem[],
  { json, out }: TranslateOptions,
  io: Io,
): void {
  const counts = countsOfRows(rows);
  const missing = rows.filter(isMissing);
  if (json) {
    printLines(JSON.stringify({ ok: !missing.length, ...counts, texts: rows, problems }, null, 1), io.out);
    return;
  }
  const { language, out: print } = io;
  for (const { message } of problems) print(message[language]);
  for (const row of missing)
    print(
      {
        zh: `缺译文：${row.id}“${row.source}”${row.proposal ? `，建议“${row.proposal.text}”` : ''}`,
        en: `Not translated: ${row.id} “${row.source}”${row.proposal ? `, proposed “${row.proposal.text}”` : ''}`,
      }[language],
    );
  if (out !== undefined) print({ zh: `已写入${out}`, en: `${out} was written` }[language]);
  print(
    {
      zh: `共${counts.all}条文字，缺译文${counts.missing}条，其中有建议的${counts.proposed}条`,
      en: `${counts.all} texts, ${counts.missing} not translated, proposals for ${counts.proposed}`,
    }[language],
  );
}
