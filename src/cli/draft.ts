import { questionsOf } from '../draft/questions/questions-of.js';
import type { KnownFrame } from '../draft/session/frame.js';
import { LEVELS, type Level } from '../report/lists/terms.js';
import { isOnCalendar, DATE } from '../report/calendar.js';
import { EXIT, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { draftJson, importDocument } from './import-document.js';
import { tellDraft, tellProposed } from './tell-draft.js';

export interface DraftOptions {
  readonly title?: string;
  readonly entity?: string;
  readonly level?: string;
  readonly period?: string;
  /** Last year's report or draft. */
  readonly previous?: string;
  /** A command that also proposes figures. */
  readonly propose?: string;
  /** Discards decisions on an earlier draft of the document. */
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/**
 * Reads a document and proposes its figures. Decisions on an earlier draft are kept for unchanged text.
 * @returns 1 if cells of a filled-in workbook are wrong
 * @throws UsageError if the document can't be read, or the files can't be written
 */
export async function draft(document: string, options: DraftOptions, io: Io): Promise<ExitCode> {
  const known = knownOf(options);
  const { draft: made, text, files, proposed } = await importDocument(document, { ...options, known });
  const questions = questionsOf(made, text);
  if (proposed && !options.json) tellProposed(proposed, io);
  if (options.json) printLines(draftJson({ ok: true, files, draft: made, questions }).trimEnd(), io.out);
  else tellDraft(made, questions, files, io);
  return made.wrong.length ? EXIT.problems : EXIT.clean;
}

function knownOf({ title, entity, level, period }: DraftOptions): KnownFrame {
  if (period !== undefined && !(DATE.test(period) && isOnCalendar(period)))
    throw new UsageError({
      zh: `--period：应为2023或2023-01/2023-06这样的时期，实为"${period}"`,
      en: `--period: expected a period such as 2023 or 2023-01/2023-06, found "${period}"`,
    });
  if (level !== undefined && !isLevel(level))
    throw new UsageError({
      zh: `--level：应为${LEVELS.join('、')}之一，实为"${level}"`,
      en: `--level: expected one of ${LEVELS.join(', ')}, found "${level}"`,
    });
  return {
    ...(title !== undefined && { title }),
    ...(period !== undefined && { period }),
    ...(entity !== undefined && { entity: { name: entity, level: level ?? 'department' }, publisher: entity }),
  };
}

const isLevel = (level: string): level is Level => (LEVELS as readonly string[]).includes(level);
