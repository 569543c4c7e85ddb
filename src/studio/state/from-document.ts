import { findFigures } from '../../draft/find-figures.js';
import { readDocument, type DocumentFile } from '../../draft/read/read-document.js';
import type { Refusal } from '../../draft/read/refused.js';
import type { DraftTable } from '../../draft/session/draft.js';
import { makeDraft } from '../../draft/session/make-draft.js';
import { reimported } from '../../draft/session/reimport.js';
import { withNames } from '../../draft/names/with-names.js';
import type { StudioState } from './studio-state.js';

/** The parts of a document that the studio needs. */
export type Opened = Pick<StudioState, 'draft' | 'text' | 'map'>;

export type FromDocument = ({ readonly ok: true } & Opened) | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a document and proposes its figures.
 * @param before an earlier draft: its decisions are kept for unchanged text
 */
export async function fromDocument(file: DocumentFile, before?: Opened): Promise<FromDocument> {
  const read = await readDocument(file);
  if (!read.ok) return read;
  const { format, source } = read;
  const tables = before && { tables: before.draft.tables };
  const fresh = makeDraft({ ...file, format, source, ...tables }, findFigures(source.text));
  const draft = before
    ? reimported({ before: before.draft, beforeText: before.text, after: fresh, afterText: source.text })
    : fresh;
  return { ok: true, draft: withNames(draft), text: source.text, map: { blocks: source.blocks } };
}

/** Reads the figures of tables again, after columns were overridden. */
export function withTables(state: StudioState, tables: readonly DraftTable[]): StudioState {
  const { draft, text, map } = state;
  const { name, format } = draft.document;
  const source = { text, blocks: map.blocks, notices: draft.notices };
  const fresh = makeDraft({ name, bytes: new Uint8Array(), format, source, tables }, findFigures(text));
  const after = reimported({ before: draft, beforeText: text, after: fresh, afterText: text });
  return { ...state, draft: { ...after, document: draft.document, file: draft.file } };
}
