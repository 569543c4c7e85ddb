import { contractProblem, type ReportProblemCode } from '../report/problems/expected.js';
import { parseReportText } from '../report/parse.js';
import { messageOf, problem, type BilingualText, type Problem } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';

/** Limits of a request. */
export interface Limits {
  /** Milliseconds for the complete response. */
  readonly timeout: number;
  /** Bytes of the body, after decompression. */
  readonly bytes: number;
  /** Milliseconds before the single retry. */
  readonly backOff: number;
}

/** The default limits of all requests. */
export const LIMITS: Limits = { timeout: 10_000, bytes: 8 * 1024 * 1024, backOff: 500 };

/** The report, or the problem that prevents it; `details` are the problems inside the file. */
export type FetchResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: Problem; readonly details?: readonly Problem[] };

/** Problems for which a retry may help. */
const PASSING = new Set(['DATA_NETWORK', 'DATA_TIMEOUT']);

/**
 * Fetches and parses a report: limited in time and size, retried once for transient errors, sent without cookies or
 * referrer. Throws only when the caller aborts.
 * @param url absolute, http or https
 */
export async function fetchReport(url: string, signal: AbortSignal, limits = LIMITS): Promise<FetchResult> {
  const first = await attempt(url, signal, limits);
  if (first.ok || !isPassing(first.problem)) return first;
  await pause(limits.backOff, signal);
  return attempt(url, signal, limits);
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

async function attempt(url: string, signal: AbortSignal, { timeout, bytes }: Limits): Promise<FetchResult> {
  const bound = new AbortController();
  const abort = () => bound.abort();
  signal.addEventListener('abort', abort, { once: true });
  // Already aborted before the start.
  if (signal.aborted) abort();
  const timer = setTimeout(abort, timeout);
  try {
    return await load(url, bound, bytes);
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(bound.signal.aborted ? 'DATA_TIMEOUT' : 'DATA_NETWORK', url, String(error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function load(url: string, bound: AbortController, most: number): Promise<FetchResult> {
  const response = await fetch(url, { signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status !== 200) return stop(bound, failed('DATA_HTTP', url, response.status));
  // The URL is empty for a response that the page constructed.
  if (response.url && !isFetchable(response.url, url)) return stop(bound, failed('URL_REJECTED', url, response.url));
  if (Number(response.headers.get('content-length')) > most)
    return stop(bound, failed('DATA_TOO_LARGE', url, `${response.headers.get('content-length')} bytes`));
  const bytes = await readBody(response, most);
  if (!bytes) return stop(bound, failed('DATA_TOO_LARGE', url, `more than ${most} bytes`));
  return read(bytes, url);
}

/** Aborts the download of an unneeded body. */
function stop(bound: AbortController, result: FetchResult): FetchResult {
  bound.abort();
  return result;
}

/** Redirects are followed, but never to a weaker protocol than requested. */
function isFetchable(answered: string, asked: string): boolean {
  const { protocol } = new URL(answered);
  return protocol === 'https:' || (protocol === 'http:' && new URL(asked).protocol === 'http:');
}

/** The body, counted while streaming, so that a decompression bomb stops at the limit; undefined beyond it. */
async function readBody(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.length;
    if (length > most) return undefined;
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
  return readText(text, url);
}

/**
 * Parses a report; on failure, the problem includes the first one inside the text.
 * @param path source of the text
 * @param json what was expected, if it is not an address that should return JSON
 */
export function readText(text: string, path: string, json?: BilingualText): FetchResult {
  const result = parseReportText(text);
  if (result.ok) return result;
  const { code, message: found } = result.problems[0]!;
  if (code === 'JSON_SYNTAX')
    return { ok: false, problem: contractProblem('DATA_PARSE', path, text.slice(0, 60), json) };
  const { expected } = problem('DATA_SCHEMA', path, undefined);
  const message = messageOf(path, expected, found);
  return { ok: false, problem: { code: 'DATA_SCHEMA', path, expected, found, message }, details: result.problems };
}

const failed = (code: ReportProblemCode, url: string, found: unknown): FetchResult => ({
  ok: false,
  problem: contractProblem(code, url, found),
});
