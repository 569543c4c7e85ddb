import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { EXIT, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { readText } from '../build/read-text.js';
import { answered } from '../draft/questions/answer.js';
import { questionsOf } from '../draft/questions/questions-of.js';
import { countsOf, decided, sureOf } from '../draft/session/decide.js';
import { REASONS, type Draft, type Reason } from '../draft/session/draft.js';
import { readDraft } from './read-draft.js';
import { writeWhole } from './write-file.js';

export interface DecideOptions {
  readonly confirm?: readonly string[];
  /** Confirms every proposal that its rule marks as sure. */
  readonly allSure?: boolean;
  readonly reject?: readonly string[];
  readonly reason?: string;
  /** Question ids with an answer each: `SUM_OFF:fact-1+fact-2=wrong`. */
  readonly answer?: readonly string[];
  readonly by?: string;
  readonly json?: boolean;
}

interface Who {
  readonly by: string;
  readonly at: string;
}

/**
 * Records decisions on facts of a draft, and answers to its questions, with author and time.
 * @throws UsageError if the draft has no such fact or question; then nothing is written
 */
export async function decide(file: string, options: DecideOptions, io: Io): Promise<ExitCode> {
  const { confirm = [], reject = [], answer = [], allSure = false } = options;
  if (!confirm.length && !reject.length && !answer.length && !allSure) throw nothingToDo();
  const reason = reject.length ? reasonOf(options.reason) : undefined;
  const who: Who = { by: options.by ?? userInfo().username, at: new Date().toISOString() };
  const before = await readDraft(file);
  const confirmed = [...confirm, ...(allSure ? sureOf(before).filter((id) => !reject.includes(id)) : [])];
  checked(before, [...confirm, ...reject]);
  let draft = await withAnswers(before, file, answer, who);
  for (const id of confirmed) draft = decided(draft, id, { state: 'confirmed', ...who });
  for (const id of reject) draft = decided(draft, id, { state: 'rejected', ...(reason && { reason }), ...who });
  await writeWhole(file, `${JSON.stringify(draft, null, 1)}\n`);
  tell(draft, file, options, io);
  return EXIT.clean;
}

const nothingToDo = (): UsageError =>
  new UsageError({
    zh: '没有要记录的决定：请用--confirm、--all-sure、--reject或--answer',
    en: 'No decision given: use --confirm, --all-sure, --reject or --answer',
  });

const isReason = (reason: string | undefined): reason is Reason =>
  (REASONS as readonly (string | undefined)[]).includes(reason);

function reasonOf(reason: string | undefined): Reason {
  if (isReason(reason)) return reason;
  throw new UsageError({
    zh: `--reject要写明--reason：应为${REASONS.join('、')}之一${reason === undefined ? '' : `，实为"${reason}"`}`,
    en: `--reject needs a --reason, one of ${REASONS.join(', ')}${reason === undefined ? '' : `; found "${reason}"`}`,
  });
}

function checked({ facts }: Draft, ids: readonly string[]): void {
  const unknown = ids.filter((id) => !facts.some((fact) => fact.id === id));
  if (!unknown.length) return;
  throw new UsageError({
    zh: `草稿中没有${unknown.join('、')}；请核对标识`,
    en: `The draft has no ${unknown.join(', ')}; check the ids`,
  });
}

/** Answers are looked up in the unchanged draft, so that an earlier answer can't change a later question. */
async function withAnswers(draft: Draft, file: string, answers: readonly string[], who: Who): Promise<Draft> {
  if (!answers.length) return draft;
  const { text } = await readText(join(dirname(file), draft.file));
  const questions = questionsOf(draft, text);
  return answers.reduce((made, said) => {
    const [, id = said, choice = ''] = /^(.*)=([^=]*)$/s.exec(said) ?? [];
    const question = questions.find((one) => one.id === id);
    if (!question) throw noQuestion(id);
    if (!question.choices.some((one) => one.id === choice))
      throw noAnswer(
        id,
        question.choices.map((one) => one.id),
      );
    return answered(made, question, choice, who);
  }, draft);
}

const noQuestion = (id: string): UsageError =>
  new UsageError({
    zh: `--answer：草稿没有疑问“${id}”；draft命令会列出全部疑问`,
    en: `--answer: the draft has no question “${id}”; the draft command lists the questions`,
  });

const noAnswer = (id: string, choices: readonly string[]): UsageError =>
  new UsageError({
    zh: `--answer：请写成“${id}=答案”，答案为${choices.join('、')}之一`,
    en: `--answer: write “${id}=ANSWER”, with one of ${choices.join(', ')}`,
  });

function tell(draft: Draft, file: string, { json }: DecideOptions, io: Io): void {
  const counts = countsOf(draft);
  if (json) printLines(JSON.stringify({ ok: true, counts, answers: draft.answers.length }, null, 1), io.out);
  else
    io.out(
      {
        zh: `${file}：已确认${counts.confirmed}，已修改${counts.changed}，已剔除${counts.rejected}，待确认${counts.proposed}，有疑问${counts.asked}`,
        en: `${file}: ${counts.confirmed} confirmed, ${counts.changed} changed, ${counts.rejected} rejected, ${counts.proposed} proposed, ${counts.asked} with a question`,
      }[io.language],
    );
}
