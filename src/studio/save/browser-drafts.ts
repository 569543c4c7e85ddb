import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { countsOf } from '../../draft/session/decide.js';
import type { Content, DraftStorage, Saved, SaveResult } from './draft-storage.js';
import { said } from './texts/bilingual.js';

/** A draft in the list of the first page. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** Name of the document's file. */
  readonly name: string;
  /** Time in UTC, ISO 8601. */
  readonly saved: string;
  readonly decided: number;
  readonly all: number;
}

type Progress = Pick<Listed, 'decided' | 'all'>;

function ofFacts({ draft }: Content): Progress {
  const { all, proposed, asked } = countsOf(draft);
  return { decided: all - proposed - asked, all };
}

interface Shelved {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Shelved };
  /** Stored separately, so that listing ten drafts does not load ten texts. */
  list: { key: string; value: Listed };
}

const STORES = ['drafts', 'list'] as const;

/** The drafts stored in this browser. */
export class BrowserDrafts {
  private constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly progressOf: (content: Content) => Progress,
  ) {}

  /**
   * @param progressOf counts what the review counts; by default, the facts of the draft
   * @throws if the browser stores nothing, as in some private windows
   */
  static async open(name = 'report-widgets', progressOf = ofFacts): Promise<BrowserDrafts> {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (made) => STORES.forEach((store) => made.createObjectStore(store, { keyPath: 'id' })),
      // A page of a newer version waits for this connection to close.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return new BrowserDrafts(database, progressOf);
  }

  /** The latest first. */
  async list(): Promise<readonly Listed[]> {
    const all = await this.database.getAll('list');
    return all.sort((a, b) => (a.saved < b.saved ? 1 : -1));
  }

  async remove(id: string): Promise<void> {
    const change = this.database.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((store) => change.objectStore(store).delete(id)), change.done]);
  }

  /** The storage of one draft; a new id creates a new one. */
  place(id: string, now: () => Date = () => new Date()): DraftStorage {
    return { load: () => this.#load(id), save: (content, base) => this.#save(id, content, base, now()) };
  }

  async #load(id: string): Promise<Saved | undefined> {
    const found = await this.database.get('drafts', id);
    return found && { content: found.content, version: String(found.version) };
  }

  /** Version check and write are one transaction, so that no other tab's save comes in between. */
  async #save(id: string, content: Content, base: string | undefined, now: Date): Promise<SaveResult> {
    try {
      const change = this.database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const before = await change.objectStore('drafts').get(id);
      if (before && String(before.version) !== base)
        return { saved: false, why: 'changed', message: said((texts) => texts.CHANGED()) };
      const version = (before?.version ?? 0) + 1;
      await change.objectStore('drafts').put({ id, version, content });
      await change.objectStore('list').put(listed(id, content, this.progressOf(content), now));
      await change.done;
      return { saved: true, version: String(version) };
    } catch (error) {
      return { saved: false, why: 'failed', message: wordsOf(error) };
    }
  }
}

function listed(id: string, { draft }: Content, progress: Progress, now: Date): Listed {
  return {
    id,
    title: draft.frame.title,
    name: draft.document.name,
    saved: now.toISOString(),
    ...progress,
  };
}

const wordsOf = (error: unknown) =>
  said((texts) =>
    error instanceof Error && error.name === 'QuotaExceededError'
      ? texts.FULL()
      : texts.FAILED(error instanceof Error ? error.message : String(error)),
  );

/** A unique id for a draft. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
