import { dirname, join } from 'node:path';
import { EXIT, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { readText } from '../build/read-text.js';
import { exportDraft, type Exported } from '../draft/export/export-draft.js';
import type { DraftText } from '../draft/export/translatable.js';
import type { DraftQuestion } from '../draft/questions/question.js';
import { openQuestions } from '../draft/questions/questions-of.js';
import type { Draft } from '../draft/session/draft.js';
import { sha256 } from '../draft/session/sha256.js';
import { LANGUAGES, type Language } from '../report/lists/terms.js';
import { workbookToCheck } from '../site/data/workbook.js';
import { readDraft } from './read-draft.js';
import { tellQuestions } from './tell-draft.js';
import { writeWhole } from './write-file.js';

export interface ExportOptions {
  readonly out: string;
  /** A workbook of the report for checking. */
  readonly xlsx?: string;
  /** Treats proposals as confirmed. */
  readonly asProposed?: boolean;
  /** Overrides the languages of the draft: `zh`. */
  readonly languages?: string;
  readonly json?: boolean;
}

/**
 * Writes the report of a draft's confirmed facts, and lists everything left out.
 * @returns 1 if there is no report: nothing is confirmed, or its metadata is wrong
 * @throws UsageError if a file can't be read or written
 */
export async function exportReport(file: string, options: ExportOptions, io: Io): Promise<ExitCode> {
  const draft = await readDraft(file);
  const path = join(dirname(file), draft.file);
  const source = await readText(path);
  if (sha256(source.bytes) !== draft.source.sha256)
    throw new UsageError({
      zh: `${path}：不是草稿所依据的文本；请恢复该文件，或用draft命令重新导入`,
      en: `${path}: this is not the text that the draft was made from; restore the file, or import the document again with draft`,
    });
  const exported = exportDraft(draft, source.text, {
    asProposed: options.asProposed === true,
    ...(options.languages !== undefined && { languages: listedIn(options.languages, draft) }),
  });
  if (exported.ok) await writeWhole(options.out, `${JSON.stringify(exported.json, null, 2)}\n`);
  if (exported.ok && options.xlsx !== undefined) await writeWhole(options.xlsx, await workbookToCheck(exported.report));
  const questions = openQuestions(draft, source.text);
  if (options.json) printLines(JSON.stringify({ ...summary(exported), questions }, null, 1), io.out);
  else tell(exported, questions, options.out, io);
  return exported.ok ? EXIT.clean : EXIT.problems;
}

/** The languages of an option, which must include that of the text: a report quotes its text. */
function listedIn(list: string, { frame }: Draft): readonly Language[] {
  const listed = list.split(',').map((one) => one.trim());
  const languages = LANGUAGES.filter((one) => listed.includes(one));
  if (languages.length === listed.length && languages.includes(frame.language)) return languages;
  throw new UsageError({
    zh: `--languages：应为${frame.language}或${LANGUAGES.join()}，实为"${list}"`,
    en: `--languages: expected ${frame.language} or ${LANGUAGES.join()}, found "${list}"`,
  });
}

const summary = (exported: Exported) => ({
  ok: exported.ok,
  ...(exported.ok
    ? { facts: exported.report.facts.length, differing: exported.differing }
    : { problems: exported.problems, untranslated: exported.untranslated }),
  left: exported.left,
});

function tell(exported: Exported, questions: readonly DraftQuestion[], out: string, io: Io): void {
  const { out: print, language } = io;
  const { left } = exported;
  for (const { id, quote, message } of left)
    print({ zh: `未写入：${id}“${quote}”：${message.zh}`, en: `Left out: ${id} “${quote}”: ${message.en}` }[language]);
  const differing = exported.ok ? exported.differing : [];
  for (const { id, message } of differing)
    print({ zh: `与原文写法不同：${id}：${message.zh}`, en: `Not as in the text: ${id}: ${message.en}` }[language]);
  tellQuestions(questions, io);
  if (!exported.ok) {
    for (const { message } of exported.problems) print(message[language]);
    tellUntranslated(exported.untranslated, io);
  }
  const facts = exported.ok ? exported.report.facts.length : 0;
  print(
    exported.ok && !facts
      ? {
          zh: `${out}：没有一项数据经过确认，报告里没有数据；未写入${left.length}条。请先用decide确认，或用--as-proposed把建议也写入。`,
          en: `${out}: no figure was confirmed, so the report has none; ${left.length} left out. Confirm figures with decide, or export the proposals too with --as-proposed.`,
        }[language]
      : exported.ok
        ? {
            zh: `${out}：${facts}条数据，已通过全部检查；${differing.length ? `与原文写法不同${differing.length}条；` : ''}未写入${left.length}条`,
            en: `${out}: ${facts} facts, all checks passed; ${differing.length ? `${differing.length} not printed as in the text; ` : ''}${left.length} left out`,
          }[language]
        : { zh: '没有写入报告。', en: 'No report was written.' }[language],
  );
}

function tellUntranslated(texts: readonly DraftText[], { out: print, language }: Io): void {
  for (const { id, source } of texts)
    print({ zh: `缺译文：${id}“${source}”`, en: `Not translated: ${id} “${source}”` }[language]);
  if (texts.length)
    print(
      {
        zh: '两种语言的报告不能缺译文：用translate命令补齐，或用--languages只写一种语言。',
        en: 'A report in two languages has every text in both: fill these in with translate, or write one language with --languages.',
      }[language],
    );
}
