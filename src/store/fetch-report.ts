import { parseReportText } from '../report/parse.js';
import { problem, type Problem, type WidgetProblemCode } from '../report/problems.js';
import type { Report } from '../report/types.js';

/** Bounds of one request; stated here and nowhere else. */
export const LIMITS = {
  /** Milliseconds until the whole answer must be here. */
  timeout: 10_000,
  /** Bytes of the body, after decompression. */
  bytes: 8 * 1024 * 1024,
  /** Milliseconds before the one retry. */
  backOff: 500,
} as const;

/** Either the report, or what keeps it from being one; `details` are the problems inside the file. */
export type FetchResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: Problem; readonly details?: readonly Problem[] };

/** Problems that a second try may cure. */
const PASSING = new Set(['DATA_NETWORK', 'DATA_TIMEOUT']);

/**
 * Fetches and reads one report: bounded in time and size, tried twice where the fault may pass, sent without cookies
 * or referrer. Never throws, but for the abort that its caller asked for.
 * @param url absolute, http or https
 */
export async function fetchReport(url: string, signal: AbortSignal): Promise<FetchResult> {
  const first = await attempt(url, signal);
  if (first.ok || !isPassing(first.problem)) return first;
  await pause(LIMITS.backOff, signal);
  return attempt(url, signal);
}

const isPassing = ({ code, found }: Problem): boolean =>
  PASSING.has(code) || (code === 'DATA_HTTP' && found.en.startsWith('5'));

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new DOMException('The request was aborted.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

async function attempt(url: string, signal: AbortSignal): Promise<FetchResult> {
  const bound = new AbortController();
  const abort = () => bound.abort();
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, LIMITS.timeout);
  try {
    return await load(url, bound);
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(bound.signal.aborted ? 'DATA_TIMEOUT' : 'DATA_NETWORK', url, String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function load(url: string, bound: AbortController): Promise<FetchResult> {
  const response = await fetch(url, { signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status !== 200) return stop(bound, failed('DATA_HTTP', url, response.status));
  // An empty address comes from a response that a page made itself.
  if (response.url && !isFetchable(response.url, url)) return stop(bound, failed('URL_REJECTED', url, response.url));
  if (Number(response.headers.get('content-length')) > LIMITS.bytes)
    return stop(bound, failed('DATA_TOO_LARGE', url, `${response.headers.get('content-length')} bytes`));
  const bytes = await readBody(response);
  if (!bytes) return stop(bound, failed('DATA_TOO_LARGE', url, `more than ${LIMITS.bytes} bytes`));
  return read(bytes, url);
}

/** A body that is not wanted is not downloaded. */
function stop(bound: AbortController, result: FetchResult): FetchResult {
  bound.abort();
  return result;
}

/** An answer may come from elsewhere after a redirect, but never over a weaker protocol than was asked for. */
function isFetchable(answered: string, asked: string): boolean {
  const { protocol } = new URL(answered);
  return protocol === 'https:' || (protocol === 'http:' && new URL(asked).protocol === 'http:');
}

/** The body, counted as it comes, so that a decompression bomb ends at the limit; undefined beyond it. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.length;
    if (length > LIMITS.bytes) return undefined;
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function read(bytes: Uint8Array, url: string): FetchResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed('DATA_ENCODING', url, 'other bytes');
  }
  const result = parseReportText(text);
  if (result.ok) return result;
  const [first] = result.problems;
  if (first!.code === 'JSON_SYNTAX') return failed('DATA_PARSE', url, text.slice(0, 60));
  return { ok: false, problem: problem('DATA_SCHEMA', url, first!.message.en), details: result.problems };
}

const failed = (code: WidgetProblemCode, url: string, found: unknown): FetchResult => ({
  ok: false,
  problem: problem(code, url, found),
});
