/** Limits of requests and of what is drawn from a file; defined only here. */
export const LIMITS = {
  /** Milliseconds for the whole response. */
  timeout: 10_000,
  /** Bytes of the body, after decompression. */
  bytes: 8 * 1024 * 1024,
  /** Milliseconds before the one retry of a transient failure. */
  backOff: 500,
  /** Maximum concurrent requests, over all addresses. */
  atOnce: 6,
  /** Entries of any list of one widget's model: 500 of a board are 7,500 elements. */
  entries: 500,
  /** Size limit of one widget's model: each value counts ten, each character one. */
  size: 500_000,
} as const;
