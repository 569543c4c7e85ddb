import { continued } from '../../draft/previous/continued.js';
import { previousOfDraft } from '../../draft/previous/from-draft.js';
import { previousOfReport } from '../../draft/previous/from-report.js';
import type { Draft } from '../../draft/session/draft.js';
import { parseDraft } from '../../draft/session/parse-draft.js';
import { parseReport } from '../../report/parse.js';
import type { StudioState } from './studio-state.js';

/**
 * Continues a draft from last year's file: a report, or a draft with its rejections.
 * @returns undefined if the text is neither
 */
export function afterLastYear({ draft, text }: Pick<StudioState, 'draft' | 'text'>, json: string): Draft | undefined {
  const input = parsed(json);
  const before = parseDraft(input);
  if (before.ok) return continued(draft, text, previousOfDraft(before.draft));
  const report = parseReport(input);
  return report.ok ? continued(draft, text, previousOfReport(report.report, draft.frame.language)) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
