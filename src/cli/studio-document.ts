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

/** What a page sends: the draft, and where another text has come in, that text with where each of its blocks is from. */
interface Sent {
  readonly draft?: unknown;
  readonly text?: unknown;
  readonly map?: unknown;
}

/**
 * The document of a studio in the files beside it. They are looked at anew for each request, since the draft command and
 * other programs write them too.
 */
export class DocumentFiles implements StudioDocument {
  /** Saves come one after the other: between the look at the version and the writing there is none of another tab. */
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
    // What was deleted meanwhile is written anew.
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

  /** What was sent, where it is a draft of this document and of this text. */
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
