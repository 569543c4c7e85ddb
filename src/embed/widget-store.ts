import { safeHref } from '../report/safe-href.js';
import { problem, type EmbedProblem, type EmbedProblemCode } from './problems.js';
import { readData, type Loaded } from './widget-data.js';

/* One request and one reading for any number of widgets on an address; see `Limits`. */

/** Bounds of requests; stated here and nowhere else. */
export const LIMITS = {
  /** Milliseconds until the whole answer must be here. */
  timeout: 10_000,
  /** Bytes of the body, after decompression. */
  bytes: 8 * 1024 * 1024,
  /** Milliseconds before the one retry, for what may pass. */
  backOff: 500,
  /** Requests under way at once, over all addresses. */
  atOnce: 6,
} as const;

export type Listener = (loaded: Loaded) => void;

interface Entry {
  readonly url: string;
  loaded: Loaded;
  readonly listeners: Set<Listener>;
  pending?: AbortController;
}

const entries = new Map<string, Entry>();
const waiting: Entry[] = [];
let running = 0;
let isListening = false;

/** The absolute address, or the problem with it; only http and https are ever asked. */
export function resolve(src: string, base: string): string | EmbedProblem {
  try {
    const href = src.trim() && safeHref(new URL(src, base).href);
    if (href) return href;
  } catch {
    // The same problem as an address of another kind.
  }
  return problem('URL_REJECTED', 'src', src);
}

/**
 * Listens to the file at an address; the first to listen starts the request.
 * @returns what ends the listening; the last to end it aborts a request that is still under way
 */
export function listen(url: string, listener: Listener): () => void {
  if (!isListening) window.addEventListener('online', retry);
  isListening = true;
  let entry = entries.get(url);
  if (!entry) entries.set(url, (entry = { url, loaded: {}, listeners: new Set() }));
  const mine = entry;
  mine.listeners.add(listener);
  if (mine.loaded.data || mine.loaded.problem) listener(mine.loaded);
  else start(mine);
  return () => {
    mine.listeners.delete(listener);
    // A moved widget leaves and comes back within one task: only who is still gone after it has left.
    void Promise.resolve().then(() => release(mine));
  };
}

function release(entry: Entry): void {
  if (entry.listeners.size) return;
  entry.pending?.abort();
  entry.pending = undefined;
  // A failure is not kept: whoever comes next may have better luck.
  if (!entry.loaded.data && entries.get(entry.url) === entry) entries.delete(entry.url);
}

/** Asks again; good data stays, with the problem beside it, when the new answer is none. */
export function refresh(url: string): void {
  const entry = entries.get(url);
  if (entry) start(entry);
}

/** A page that is online again asks once for what has failed. */
function retry(): void {
  for (const entry of Array.from(entries.values())) if (entry.loaded.problem && entry.listeners.size) start(entry);
}

function start(entry: Entry): void {
  if (entry.pending) return;
  entry.pending = new AbortController();
  waiting.push(entry);
  next();
}

function next(): void {
  while (running < LIMITS.atOnce && waiting.length) {
    const entry = waiting.shift()!;
    const { pending } = entry;
    // Who has left while it waited asks for nothing.
    if (pending && !pending.signal.aborted) void run(entry, pending);
  }
}

async function run(entry: Entry, pending: AbortController): Promise<void> {
  const isWanted = () => !pending.signal.aborted;
  running++;
  let loaded = await ask(entry.url, pending);
  if (mayPass(loaded.problem) && isWanted()) {
    await new Promise((done) => setTimeout(done, LIMITS.backOff));
    if (isWanted()) loaded = await ask(entry.url, pending);
  }
  running--;
  if (entry.pending === pending && isWanted()) settle(entry, loaded);
  next();
}

const mayPass = (told?: EmbedProblem): boolean =>
  !!told && (/^DATA_(?:NETWORK|TIMEOUT)$/.test(told.code) || (told.code === 'DATA_HTTP' && told.found.en[0] === '5'));

function settle(entry: Entry, { data, problem: told }: Loaded): void {
  entry.pending = undefined;
  entry.loaded = { data: data ?? entry.loaded.data, problem: told };
  // Who leaves while others are told is not told.
  for (const listener of Array.from(entry.listeners)) if (entry.listeners.has(listener)) listener(entry.loaded);
}

/** One try; whatever happens, it is an answer. */
async function ask(url: string, left: AbortController): Promise<Loaded> {
  const bound = new AbortController();
  const abort = () => bound.abort();
  const fail = (code: EmbedProblemCode, found: unknown): Loaded => {
    abort();
    return { problem: problem(code, url, found) };
  };
  left.signal.addEventListener('abort', abort);
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    abort();
  }, LIMITS.timeout);
  try {
    const response = await fetch(url, { signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
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

/** An answer may come from elsewhere after a redirect, but never over a weaker protocol than was asked for. */
const isAsSafe = (answered: string, asked: string): boolean =>
  /^https:/.test(answered) || (/^http:/.test(answered) && /^http:/.test(asked));

/** The body, counted as it comes, so that a decompression bomb ends at the limit; undefined beyond it. */
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
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

function readBytes(bytes: Uint8Array, url: string): Loaded | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  return readData(text, url);
}
