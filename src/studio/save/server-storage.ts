import { parseDraft } from '../../draft/session/parse-draft.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Content, DraftStorage, Saved, SaveResult } from './draft-storage.js';
import { said } from './texts/bilingual.js';

/** Storage of the page's key: per tab, for as long as it is open, and not visible to other pages. */
export type Keys = Pick<Storage, 'getItem' | 'setItem'>;

export interface ServerSurroundings {
  readonly fetch: typeof fetch;
  readonly keys: Keys;
  readonly hash: string;
  /** Removes the token from the address, so that it does not stay in the history. */
  readonly clearHash: () => void;
}

export type Connected =
  | { readonly ok: true; readonly place: DraftStorage }
  /** Undefined if the page was not sent by a local server: it then stores drafts in the browser. */
  | { readonly ok: false; readonly message: BilingualText | undefined };

const KEY = 'report-widgets-key';

/** Connects to the local server that has sent this page, if any. */
export async function connect({ fetch, keys, hash, clearHash }: ServerSurroundings): Promise<Connected> {
  const [, token] = /^#token=([\w-]+)$/.exec(hash) ?? [];
  if (token !== undefined) {
    clearHash();
    const answer = await fetch('/session', { method: 'POST', body: token }).catch(() => undefined);
    if (answer?.ok) keys.setItem(KEY, ((await answer.json()) as { readonly key: string }).key);
    else if (keys.getItem(KEY) === null) return { ok: false, message: await messageOf(answer) };
  }
  const key = keys.getItem(KEY);
  return key === null ? { ok: false, message: undefined } : { ok: true, place: new ServerStorage(fetch, key) };
}

async function messageOf(answer: Response | undefined): Promise<BilingualText> {
  const said_ = (await answer?.json().catch(() => undefined)) as { readonly message?: BilingualText } | undefined;
  return said_?.message ?? said((texts) => texts.GONE());
}

/** Storage on the local server. */
class ServerStorage implements DraftStorage {
  constructor(
    private readonly fetch: ServerSurroundings['fetch'],
    private readonly key: string,
  ) {}

  async load(): Promise<Saved | undefined> {
    const answer = await this.#ask({ method: 'GET' });
    const version = answer?.headers.get('etag');
    if (!answer?.ok || !version) return undefined;
    const { draft: input, text, map } = (await answer.json()) as Content;
    const parsed = parseDraft(input);
    return parsed.ok ? { content: { draft: parsed.draft, text, map }, version } : undefined;
  }

  async save(content: Content, base = ''): Promise<SaveResult> {
    const answer = await this.#ask({ method: 'PUT', headers: { 'if-match': base }, body: JSON.stringify(content) });
    const version = answer?.headers.get('etag');
    if (answer?.ok && version) return { saved: true, version };
    return answer?.status === 412
      ? { saved: false, why: 'changed', message: said((texts) => texts.CHANGED()) }
      : { saved: false, why: 'failed', message: await messageOf(answer) };
  }

  /** Undefined if the server is gone. */
  #ask({ headers, ...init }: RequestInit): Promise<Response | undefined> {
    const all = { ...(headers as Record<string, string>), authorization: `Bearer ${this.key}` };
    const { fetch } = this;
    return fetch('/document', { ...init, headers: all }).catch(() => undefined);
  }
}
