import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readText } from '../build/read-text.js';
import type { Draft } from '../draft/session/draft.js';
import { parseDraft } from '../draft/session/parse-draft.js';
import { sha256 } from '../draft/session/sha256.js';
import { readJson } from '../report/json-text.js';
import type { SavedDocument, SaveOutcome, StudioDocument } from '../serve/studio.js';
import type { DraftFiles } from './draft-files.js';
import { draftJson } from './import-document.js';
import { writeWhole } from './write-file.js';

/** A page's request: the draft, and after another import the new text with the origin of its blocks. */
interface Sent {
  readonly draft?: unknown;
  readonly text?: unknown;
  readonly map?: unknown;
}

/**
 * The studio's document, stored in the files next to it. They are read for each request, since the draft command and
 * other programs may write them too.
 */
export class DocumentFiles implements StudioDocument {
  /** Saves are serialised, so that no other tab's save comes between version check and write. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly document: string,
    private readonly files: DraftFiles,
  ) {}

  async read(): Promise<SavedDocument> {
    const [draft, { text }, map] = await Promise.all([
      readText(this.files.draft),
      readText(this.files.source),
      readText(this.files.map),
    ]);
    const parts = [`"draft":${draft.text}`, `"text":${JSON.stringify(text)}`, `"map":${map.text}`];
    return { body: `{${parts.join(',')}}`, version: versionOf(draft.bytes) };
  }

  save(body: string, base: string): Promise<SaveOutcome> {
    const saving = this.#last.then(() => this.#save(body, base));
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  async #save(body: string, base: string): Promise<SaveOutcome> {
    // A file deleted meanwhile is written again.
    const before = await readFile(this.files.draft).catch(() => undefined);
    if (before && versionOf(before) !== base) return { saved: false, why: 'changed', message: CHANGED };
    const sent = this.#fit(body);
    if (!sent) return { saved: false, why: 'unfit', message: UNFIT };
    const { draft, text, map } = sent;
    if (text !== undefined) {
      await writeWhole(this.files.source, text);
      await writeWhole(this.files.map, draftJson(map));
    }
    const json = draftJson(draft);
    await writeWhole(this.files.draft, json);
    return { saved: true, version: versionOf(new TextEncoder().encode(json)) };
  }

  /** The request, if it is a draft of this document and this text. */
  #fit(body: string): { readonly draft: Draft; readonly text: string | undefined; readonly map: unknown } | undefined {
    const json = readJson(body);
    if (!json.ok || typeof json.input !== 'object' || json.input === null) return undefined;
    const { draft: input, text, map } = json.input as Sent;
    const parsed = parseDraft(input);
    if (!parsed.ok) return undefined;
    const { draft } = parsed;
    if (draft.document.name !== basename(this.document) || draft.file !== basename(this.files.source)) return undefined;
    if (text === undefined) return { draft, text, map };
    const isOfText = typeof text === 'string' && sha256(new TextEncoder().encode(text)) === draft.source.sha256;
    return isOfText && typeof map === 'object' && map !== null ? { draft, text, map } : undefined;
  }
}

const versionOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 32);

const CHANGED = { zh: '另一个窗口改过这份草稿。', en: 'Another window has changed this draft.' };

const UNFIT = {
  zh: '发来的内容不是这份文档的草稿，没有保存。',
  en: 'The request is not a draft of this document. Nothing was saved.',
};
