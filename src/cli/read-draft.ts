import { UsageError } from '../build/command-io.js';
import { readText } from '../build/read-text.js';
import type { Draft } from '../draft/session/draft.js';
import { parseDraft } from '../draft/session/parse-draft.js';
import { readJson } from '../report/json-text.js';

/**
 * Reads the file of a draft.
 * @throws UsageError if it is not a draft
 */
export async function readDraft(file: string): Promise<Draft> {
  const { text } = await readText(file);
  const json = readJson(text);
  const parsed = json.ok ? parseDraft(json.input) : undefined;
  if (parsed?.ok) return parsed.draft;
  const path = parsed ? parsed.path : '$';
  throw new UsageError({
    zh: `${file}：不是可用的草稿（${path}）；请用draft命令重新生成，或改正此处`,
    en: `${file}: not a valid draft (${path}); create it again with the draft command, or correct that field`,
  });
}
