import { problem, type Problem } from '../report/problems/problems.js';
import { safeHref } from '../report/fields/safe-href.js';
import type { Report } from '../report/types.js';
import { fetchReport, readText, type FetchResult } from './fetch-report.js';

/** The state of an address: the last good report, and the current problem. */
export interface Loaded {
  readonly report?: Report;
  /** Reports of earlier periods that the page provides with it. */
  readonly earlier?: readonly Report[];
  readonly problem?: Problem;
  /** The problems inside an invalid file. */
  readonly details?: readonly Problem[];
}

export type Listener = (loaded: Loaded) => void;

interface Entry {
  loaded: Loaded;
  readonly listeners: Set<Listener>;
  pending?: AbortController;
}

/*
 * One request and one parse for any number of widgets with the same address. An entry is retained while it has
 * listeners or a report, so that widgets that come and go (a router, a moved node) do not fetch again.
 */
const entries = new Map<string, Entry>();

/** Returns the absolute address, or a problem. Only http and https are requested. */
export function resolveUrl(src: string, base: string): string | Problem {
  try {
    // An empty address is the page itself, which is not a report.
    const href = src.trim() ? safeHref(new URL(src, base).href) : undefined;
    if (href !== undefined) return href;
  } catch {
    // Reported like an address with another protocol.
  }
  return problem('URL_REJECTED', 'src', src);
}

/**
 * Listens to the report at an address; the first listener starts the request.
 * @returns unsubscribes; the last unsubscription aborts a pending request
 */
export function listen(url: string, listener: Listener): () => void {
  const entry = entries.get(url) ?? create(url);
  entry.listeners.add(listener);
  if (entry.loaded.report || entry.loaded.problem) listener(entry.loaded);
  else if (!entry.pending) start(url, entry);
  return () => {
    entry.listeners.delete(listener);
    // A moved node disconnects and reconnects in one task, so release only if it is still gone afterwards.
    if (!entry.listeners.size) void Promise.resolve().then(() => release(url, entry));
  };
}

function release(url: string, entry: Entry): void {
  if (entry.listeners.size) return;
  entry.pending?.abort();
  entry.pending = undefined;
  // Failures are not cached, so that the next listener retries.
  if (!entry.loaded.report && entries.get(url) === entry) entries.delete(url);
}

/** Requests again; if that fails, the last good report is retained along with the problem. */
export function refresh(url: string): void {
  const entry = entries.get(url);
  if (entry && !entry.pending) start(url, entry);
}

/** Returns the report in an inline JSON script of the page. */
export function readInline(text: string): Loaded {
  const result = readText(text, 'script', { zh: 'JSON', en: 'JSON' });
  return result.ok ? { report: result.report } : { problem: result.problem, details: result.details };
}

function create(url: string): Entry {
  const entry: Entry = { loaded: {}, listeners: new Set() };
  entries.set(url, entry);
  return entry;
}

function start(url: string, entry: Entry): void {
  const pending = new AbortController();
  entry.pending = pending;
  fetchReport(url, pending.signal).then(
    (result) => settle(entry, pending, result),
    // Aborted when the last listener left.
    () => undefined,
  );
}

function settle(entry: Entry, pending: AbortController, result: FetchResult): void {
  if (entry.pending !== pending) return;
  entry.pending = undefined;
  entry.loaded = result.ok
    ? { report: result.report }
    : { problem: result.problem, details: result.details, report: entry.loaded.report };
  // A listener may unsubscribe another one meanwhile.
  for (const listener of [...entry.listeners]) if (entry.listeners.has(listener)) listener(entry.loaded);
}

/** Clears everything, for tests. */
export function clearStore(): void {
  for (const { pending } of entries.values()) pending?.abort();
  entries.clear();
}
