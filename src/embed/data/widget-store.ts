import { listen as listenTo } from '../../browser/builtins.js';
import { bare } from '../../browser/own.js';
import { safeHref } from '../../report/fields/safe-href.js';
import { LIMITS } from './limits.js';
import { problem, unforeseen, type EmbedProblem, type EmbedProblemCode } from '../problems.js';
import { safely, soon } from '../turns.js';
import { failure, NONE, readData, type Loaded } from './widget-data.js';

/* One request and one parse for all widgets of an address; see `limits.ts`. */

export type Listener = (loaded: Loaded) => void;

/** A request: the attempt under way, and whether nobody waits for it any more. */
interface Pending {
  attempt?: AbortController;
  isLeft?: boolean;
}

interface Entry {
  readonly url: string;
  loaded: Loaded;
  readonly listeners: Set<Listener>;
  pending: Pending | undefined;
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
    soon(() => release(mine));
  };
}

function release(entry: Entry): void {
  if (entry.listeners.size) return;
  const { pending } = entry;
  if (pending) {
    pending.isLeft = true;
    if (pending.attempt) pending.attempt.abort();
  }
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
  entry.pending = bare({});
  waiting.push(entry);
  next();
}

function next(): void {
  // An index instead of `shift`: a page that has replaced `shift` would loop forever.
  for (; running < LIMITS.atOnce && begun < waiting.length; begun++) {
    const entry = waiting[begun]!;
    const { pending } = entry;
    // Skips requests left while they were queued.
    if (pending && !pending.isLeft) void run(entry, pending);
  }
  if (begun < waiting.length) return;
  waiting.length = begun = 0;
}

async function run(entry: Entry, pending: Pending): Promise<void> {
  const isWanted = () => !pending.isLeft;
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
  entry.loaded = bare({ data: data || entry.loaded.data, problem: announced });
  const all: Listener[] = [];
  entry.listeners.forEach((listener) => all.push(listener));
  // Skips listeners removed while others are called.
  for (const listener of all) if (entry.listeners.has(listener)) safely(listener)(entry.loaded);
}

/** One attempt; resolves in every case. */
async function ask(url: string, pending: Pending): Promise<Loaded> {
  const attempt = (pending.attempt = new AbortController());
  const fail = (code: EmbedProblemCode, found: unknown): Loaded => failure(problem(code, url, found));
  // What an error means.
  let code: EmbedProblemCode = 'DATA_NETWORK';
  const timer = setTimeout(
    safely(() => attempt.abort()),
    LIMITS.timeout,
  );
  try {
    const response = await fetch(
      url,
      bare<RequestInit>({ signal: attempt.signal, credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
    if (response.status !== 200) return fail('DATA_HTTP', response.status);
    if (response.url && !isAsSafe(response.url, url)) return fail('URL_REJECTED', response.url);
    const reader = response.body!.getReader();
    const decoder = new TextDecoder('utf-8', bare({ fatal: true }));
    let text = '';
    // The length as stated, then bytes as they arrive: a decompression bomb stops at the limit.
    for (let bytes = Number(response.headers.get('content-length')), had = 0; !(bytes > LIMITS.bytes); bytes = had) {
      const { done, value } = await reader.read();
      code = 'DATA_ENCODING';
      // Chromium 87 takes no `undefined` for what is missing.
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
      code = 'DATA_NETWORK';
      if (done) return readData(text, url);
      had += value.length;
    }
    return fail('DATA_TOO_LARGE', `> ${LIMITS.bytes}`);
  } catch (error) {
    return fail(attempt.signal.aborted ? 'DATA_TIMEOUT' : code, error);
  } finally {
    clearTimeout(timer);
    attempt.abort();
  }
}

/** A redirect may lead to another host, but never to a weaker protocol than requested. */
const isAsSafe = (answered: string, asked: string): boolean =>
  /^https:/.test(answered) || (/^http:/.test(answered) && /^http:/.test(asked));
