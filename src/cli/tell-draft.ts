import type { Io } from '../build/command-io.js';
import { countsOf } from '../draft/session/decide.js';
import type { Draft } from '../draft/session/draft.js';
import { comparisonOf } from '../draft/previous/comparison.js';
import type { DraftQuestion } from '../draft/questions/question.js';
import type { Proposed } from '../draft/session/with-proposed.js';
import type { DraftFiles } from './draft-files.js';

/** Prints what was read and found, and what needs attention. */
export function tellDraft(
  draft: Draft,
  questions: readonly DraftQuestion[],
  { draft: file, source }: DraftFiles,
  io: Io,
): void {
  const { out, language } = io;
  const { document, frame, unread, lost, sections, boards } = draft;
  const counts = countsOf(draft);
  const say = (zh: string, en: string): void => out({ zh, en }[language]);
  say(
    `${document.name}：按${document.format}读取；章节${sections.length}个，榜单${boards.length}个`,
    `${document.name}: read as ${document.format}; ${sections.length} sections, ${boards.length} boards`,
  );
  for (const { message, code } of draft.notices) out(`  ${code} ${message[language]}`);
  for (const { origin, message } of draft.wrong)
    out({ zh: `  ${origin}：${message.zh}`, en: `  ${origin}: ${message.en}` }[language]);
  say(
    `数字${counts.all}个：待确认${counts.proposed}，有疑问${counts.asked}，已确认${counts.confirmed}，已修改${counts.changed}，已剔除${counts.rejected}；另有${unread.length}个数字未识别`,
    `${counts.all} figures: ${counts.proposed} proposed, ${counts.asked} with a question, ${counts.confirmed} confirmed, ${counts.changed} changed, ${counts.rejected} rejected; ${unread.length} more numerals are not read as figures`,
  );
  tellPrevious(draft, io);
  for (const { id, quote, doubt } of lost)
    say(`  疑问：${id}“${quote}”（${doubt.code}）`, `  Question: ${id} “${quote}” (${doubt.code})`);
  tellQuestions(questions, io);
  if (frame.guessed.length)
    say(
      `请核对（猜测）：${frame.title}；${frame.entity.name}（${frame.entity.level}）${frame.period && `；${frame.period}`}`,
      `Please check (guessed): ${frame.title}; ${frame.entity.name} (${frame.entity.level})${frame.period && `; ${frame.period}`}`,
    );
  if (!frame.period)
    say(
      '请填写：文中没有年份，报告期间未知。用--period 2024重新运行，或填草稿文件的frame.period。',
      'Please fill in: the document has no year, so the period of the report is unknown. Run this again with --period 2024, or fill in frame.period in the draft file.',
    );
  say(`已写入${source}和${file}`, `Written: ${source} and ${file}`);
}

/** Prints the result of another program's quotes. */
export function tellProposed({ added, known, dropped }: Proposed, { out, language }: Io): void {
  const { zh, en } = {
    zh: `--propose：新增${added}个，规则已有${known}个；原文中没有或不成数字的${dropped}个，已略去`,
    en: `--propose: ${added} new, ${known} that a rule has found too; ${dropped} dropped: not in the text, or not a number`,
  };
  out({ zh, en }[language]);
}

/** Prints which figures of last year's report are in the draft, and lists those that need a choice. */
function tellPrevious(draft: Draft, { out, language }: Io): void {
  const compared = comparisonOf(draft);
  if (!compared) return;
  const { same, choose, fresh, gone, rejected } = compared;
  const { zh, en } = {
    zh: `对照上年（${draft.previous?.name ?? ''}）：相同${same.length}，待选择${choose.length}，新增${fresh.length}，未再出现${gone.length}，上年已剔除${rejected.length}`,
    en: `Beside last year’s (${draft.previous?.name ?? ''}): ${same.length} the same, ${choose.length} to choose, ${fresh.length} new, ${gone.length} gone, ${rejected.length} rejected then`,
  };
  out({ zh, en }[language]);
  for (const { fact, candidates } of choose) {
    const list = candidates.map(({ id, label, quote }) => `${id} ${label} ${quote}`);
    out(
      {
        zh: `  待选择：${fact.id} ${fact.label} ${fact.quote}：${list.join('；')}`,
        en: `  To choose: ${fact.id} ${fact.label} ${fact.quote}: ${list.join('; ')}`,
      }[language],
    );
  }
}

/** Lists the open questions with their possible answers. */
export function tellQuestions(
  questions: readonly DraftQuestion[],
  { out, language }: Pick<Io, 'out' | 'language'>,
): void {
  const open = questions.filter(({ answer }) => !answer);
  for (const { id, message, choices } of open) {
    const answers = choices.map((choice) => `${choice.id} ${choice.text[language]}`);
    out({ zh: `  待答：${id} ${message.zh}`, en: `  To answer: ${id} ${message.en}` }[language]);
    out(`    ${answers.join({ zh: '；', en: '; ' }[language])}`);
  }
}
