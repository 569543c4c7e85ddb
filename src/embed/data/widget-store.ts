import { listen as listenTo } from '../../browser/builtins.js';
import { bare } from '../../browser/own.js';
import { safeHref } from '../../report/parts/safe-href.js';
import { LIMITS } from './limits.js';
import { problem, unforeseen, type EmbedProblem, type EmbedProblemCode } from '../problems.js';
import { safely, soon } from '../turns.js';
import { failure, NONE, readData, type Loaded } from './widget-data.js';

/* One request and one parse for all widgets of an address; see `limits.ts`. */

export type Listener = (loaded: Loaded) => void;

interface Entry {
  readonly url: string;
  loaded: Loaded;
  readonly listeners: Set<Listener>;
  pending: AbortController | undefined;
}

const entries = new Map<string, Entry>();
const waiting: Entry[] = [];
let [running, begun] = [0, 0];
let isListening = false;

/** The absolute address, or the problem with it; only http and https are requested. */
export function resolve(src: string, base: string): string | EmbedProblem {
  try {
    const href = src.trim() && safeHref(new URL(src, base).href);
    if (href) return href;
  } catch {
    // An unparsable URL is the same problem as one with another protocol.
  }
  return problem('URL_REJECTED', 'src', src);
}

/**
 * Subscribes to the file at an address; the first subscriber starts the request.
 * @returns unsubscribes; the last one to unsubscribe aborts a pending request
 */
export function listen(url: string, listener: Listener): () => void {
  if (!isListening) listenTo(window, 'online', safely(retry));
  isListening = true;
  let entry = entries.get(url);
  if (!entry) entries.set(url, (entry = { url, loaded: NONE, listeners: new Set(), pending: undefined }));
  const mine = entry;
  mine.listeners.add(listener);
  if (mine.loaded.data || mine.loaded.problem) listener(mine.loaded);
  else start(mine);
  return () => {
    mine.listeners.delete(listener);
    // A moved widget disconnects and reconnects within one task, so release only after that.
    void soon(() => release(mine));
  };
}

function release(entry: Entry): void {
  if (entry.listeners.size) return;
  entry.pending?.abort();
  entry.pending = undefined;
  // Failures are not cached: the next subscriber tries again.
  if (!entry.loaded.data && entries.get(entry.url) === entry) entries.delete(entry.url);
}

/** Fetches again; if that fails, the last good data stays together with the problem. */
export function refresh(url: string): void {
  const entry = entries.get(url);
  if (entry) start(entry);
}

/** When the page is online again, retries each failed address once. */
function retry(): void {
  entries.forEach((entry) => {
    if (entry.loaded.problem && entry.listeners.size) start(entry);
  });
}

function start(entry: Entry): void {
  if (entry.pending) return;
  entry.pending = new AbortController();
  waiting.push(entry);
  next();
}

function next(): void {
  // An index instead of `shift`: a page that has replaced `shift` would loop forever.
  for (; running < LIMITS.atOnce && begun < waiting.length; begun++) {
    const entry = waiting[begun]!;
    const { pending } = entry;
    // Skips requests aborted while they were queued.
    if (pending && !pending.signal.aborted) void run(entry, pending);
  }
  if (begun < waiting.length) return;
  waiting.length = begun = 0;
}

async function run(entry: Entry, pending: AbortController): Promise<void> {
  const isWanted = () => !pending.signal.aborted;
  running++;
  let loaded = NONE;
  try {
    loaded = await ask(entry.url, pending);
    if (mayPass(loaded.problem) && isWanted()) {
      await new Promise((done) => setTimeout(done, LIMITS.backOff));
      if (isWanted()) loaded = await ask(entry.url, pending);
    }
  } catch (error) {
    loaded = failure(unforeseen(error));
  }
  running--;
  safely(() => {
    if (entry.pending === pending && isWanted()) settle(entry, loaded);
    next();
  })();
}

const mayPass = (announced?: EmbedProblem): boolean =>
  !!announced &&
  (/^DATA_(?:NETWORK|TIMEOUT)$/.test(announced.code) ||
    (announced.code === 'DATA_HTTP' && announced.found.en[0] === '5'));

function settle(entry: Entry, { data, problem: announced }: Loaded): void {
  entry.pending = undefined;
  entry.loaded = bare({ data: data ?? entry.loaded.data, problem: announced });
  const all: Listener[] = [];
  entry.listeners.forEach((listener) => all.push(listener));
  // Skips listeners removed while others are called.
  for (const listener of all) if (entry.listeners.has(listener)) safely(listener)(entry.loaded);
}

/** One attempt; resolves in every case. */
async function ask(url: string, left: AbortController): Promise<Loaded> {
  const bound = new AbortController();
  const abort = safely(() => bound.abort());
  const fail = (code: EmbedProblemCode, found: unknown): Loaded => {
    abort();
    return failure(problem(code, url, found));
  };
  left.signal.addEventListener('abort', abort);
  const late = new AbortController();
  const timer = setTimeout(
    safely(() => {
      late.abort();
      abort();
    }),
    LIMITS.timeout,
  );
  try {
    const response = await fetch(
      url,
      bare<RequestInit>({ signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
    if (response.status !== 200) return fail('DATA_HTTP', response.status);
    if (response.url && !isAsSafe(response.url, url)) return fail('URL_REJECTED', response.url);
    const bytes = await readBody(response);
    if (!bytes) return fail('DATA_TOO_LARGE', `> ${LIMITS.bytes}`);
    return readBytes(bytes, url) ?? fail('DATA_ENCODING', '\ufffd');
  } catch (error) {
    return fail(late.signal.aborted ? 'DATA_TIMEOUT' : 'DATA_NETWORK', error);
  } finally {
    clearTimeout(timer);
    left.signal.removeEventListener('abort', abort);
  }
}

/** A redirect may lead to another host, but never to a weaker protocol than requested. */
const isAsSafe = (answered: string, asked: string): boolean =>
  /^https:/.test(answered) || (/^http:/.test(answered) && /^http:/.test(asked));

/**
 * Reads the body and counts bytes as they arrive, so that a decompression bomb stops at the limit; undefined beyond it.
 */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > LIMITS.bytes) return undefined;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    chunks.push(value!);
    length += value!.length;
    if (length > LIMITS.bytes) return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function readBytes(bytes: Uint8Array, url: string): Loaded | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', bare({ fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
  return readData(text, url);
}
