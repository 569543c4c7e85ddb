import { problem, type Problem } from '../report/problems/problems.js';
import { safeHref } from '../report/safe-href.js';
import type { Report } from '../report/types.js';
import { fetchReport, readText, type FetchResult } from './fetch-report.js';

/** What the page knows of one address: the last good report, and what went wrong since. */
export interface Loaded {
  readonly report?: Report;
  /** Reports of earlier periods that the page has given along with it. */
  readonly earlier?: readonly Report[];
  readonly problem?: Problem;
  /** The problems inside a file that is no report. */
  readonly details?: readonly Problem[];
}

export type Listener = (loaded: Loaded) => void;

interface Entry {
  loaded: Loaded;
  readonly listeners: Set<Listener>;
  pending?: AbortController;
}

/*
 * One request and one parse for any number of widgets on an address. An entry lives as long as someone listens or its
 * report is known: widgets that come and go (a router, a moved node) must not fetch again.
 */
const entries = new Map<string, Entry>();

/** The absolute address, or the problem with it. Only http and https are ever asked. */
export function resolveUrl(src: string, base: string): string | Problem {
  try {
    // An empty address means the page itself, which is no report.
    const href = src.trim() ? safeHref(new URL(src, base).href) : undefined;
    if (href !== undefined) return href;
  } catch {
    // Falls through to the same problem as an address of another kind.
  }
  return problem('URL_REJECTED', 'src', src);
}

/**
 * Listens to the report at an address; the first listener starts the request.
 * @returns what ends the listening; the last one to end it aborts a request that is still under way
 */
export function listen(url: string, listener: Listener): () => void {
  const entry = entries.get(url) ?? create(url);
  entry.listeners.add(listener);
  if (entry.loaded.report || entry.loaded.problem) listener(entry.loaded);
  else if (!entry.pending) start(url, entry);
  return () => {
    entry.listeners.delete(listener);
    // A moved node leaves and comes back within one task: only who is still gone after it has left.
    if (!entry.listeners.size) void Promise.resolve().then(() => release(url, entry));
  };
}

function release(url: string, entry: Entry): void {
  if (entry.listeners.size) return;
  entry.pending?.abort();
  entry.pending = undefined;
  // A failure is not kept: whoever comes next may have better luck.
  if (!entry.loaded.report && entries.get(url) === entry) entries.delete(url);
}

/** Asks again; a good report stays, with its problem beside it, when the new answer is none. */
export function refresh(url: string): void {
  const entry = entries.get(url);
  if (entry && !entry.pending) start(url, entry);
}

/** The report in a page's own JSON script. */
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
    // Aborted when the last listener left: nobody is there to tell.
    () => undefined,
  );
}

function settle(entry: Entry, pending: AbortController, result: FetchResult): void {
  if (entry.pending !== pending) return;
  entry.pending = undefined;
  entry.loaded = result.ok
    ? { report: result.report }
    : { problem: result.problem, details: result.details, report: entry.loaded.report };
  // Who leaves while others are told is not told.
  for (const listener of [...entry.listeners]) if (entry.listeners.has(listener)) listener(entry.loaded);
}

/** Forgets everything, for tests. */
export function clearStore(): void {
  for (const { pending } of entries.values()) pending?.abort();
  entries.clear();
}
