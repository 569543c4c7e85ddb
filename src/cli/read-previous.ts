import { UsageError } from '../build/command-io.js';
import { readText } from '../build/read-text.js';
import { previousOfDraft } from '../draft/previous/from-draft.js';
import { previousOfReport } from '../draft/previous/from-report.js';
import type { Previous } from '../draft/session/draft.js';
import { parseDraft } from '../draft/session/parse-draft.js';
import { readJson } from '../report/json-text.js';
import { parseReport } from '../report/parse.js';
import type { Language } from '../report/lists/terms.js';

/**
 * Reads last year's report, or its draft.
 * @param language of this year's text
 * @throws UsageError if it is neither
 */
export async function readPrevious(file: string, language: Language): Promise<Previous> {
  const { text } = await readText(file);
  const json = readJson(text);
  const input = json.ok ? json.input : undefined;
  const draft = parseDraft(input);
  if (draft.ok) return previousOfDraft(draft.draft);
  const report = parseReport(input);
  if (report.ok) return previousOfReport(report.report, language);
  const [problem] = report.problems;
  const found = { zh: problem?.message.zh ?? '', en: problem?.message.en ?? '' };
  throw new UsageError({
    zh: `--previous：${file}既不是可用的报告也不是草稿：${found.zh}`,
    en: `--previous: ${file} is neither a valid report nor a valid draft: ${found.en}`,
  });
}
