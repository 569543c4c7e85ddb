/** Bounds of requests, of what a file may hold and of what is drawn from it; stated here and nowhere else. */
export const LIMITS = {
  /** Milliseconds until the whole answer must be here. */
  timeout: 10_000,
  /** Bytes of the body, after decompression. */
  bytes: 8 * 1024 * 1024,
  /** Milliseconds before the one retry, for what may pass. */
  backOff: 500,
  /** Requests under way at once, over all addresses. */
  atOnce: 6,
  /** Entries of any list of one widget's model. */
  entries: 500,
  /** Objects, lists and values of one widget's model, all together. */
  values: 50_000,
  /** Elements and texts that one widget is drawn with. */
  nodes: 15_000,
  /** Characters that one widget is drawn with. */
  characters: 100_000,
  /** Milliseconds of drawing after which the page has its turn, and the next widget waits. */
  turn: 50,
} as const;

/** More than a limit allows; the message says which one. */
export class LimitError extends Error {}

/** @throws LimitError when there is more of something than a limit allows */
export function keepTo(limit: 'entries' | 'values' | 'nodes' | 'characters', found: number): void {
  if (found > LIMITS[limit]) throw new LimitError(`${limit}: ${found} > ${LIMITS[limit]}`);
}
