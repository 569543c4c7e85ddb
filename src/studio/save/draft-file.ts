import { parseDraft } from '../../draft/session/parse-draft.js';
import { sha256 } from '../../draft/session/sha256.js';
import { readJson } from '../../report/json-text.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Content } from './draft-storage.js';
import { said } from './texts/bilingual.js';

/*
 * A draft as a single file, for a page without a folder to write to: the draft in the draft command's format, with its
 * text and the origin of its blocks.
 */

export const draftFileName = ({ draft }: Content): string => draft.file.replace(/\.source\.txt$/, '.draft.json');

export const draftFileText = ({ draft, text, map }: Content): string =>
  `${JSON.stringify({ ...draft, text, map }, null, 1)}\n`;

export type ReadDraftFile =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly message: BilingualText };

/** Parses such a file. */
export function readDraftFile(file: string): ReadDraftFile {
  const json = readJson(file);
  const parsed = json.ok ? parseDraft(json.input) : undefined;
  if (!parsed?.ok) return { ok: false, message: said((texts) => texts.NO_DRAFT()) };
  const { text, map, ...draft } = parsed.draft as typeof parsed.draft & Partial<Pick<Content, 'text' | 'map'>>;
  if (typeof text !== 'string' || !Array.isArray(map?.blocks))
    return { ok: false, message: said((texts) => texts.NO_DRAFT()) };
  if (sha256(new TextEncoder().encode(text)) !== draft.source.sha256)
    return { ok: false, message: said((texts) => texts.OTHER_TEXT()) };
  return { ok: true, content: { draft, text, map } };
}
