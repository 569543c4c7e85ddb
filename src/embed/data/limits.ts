/** Bounds of requests, and of what is drawn from a file; stated here and nowhere else. */
export const LIMITS = {
  /** Milliseconds until the whole answer must be here. */
  timeout: 10_000,
  /** Bytes of the body, after decompression. */
  bytes: 8 * 1024 * 1024,
  /** Milliseconds before the one retry, for what may pass. */
  backOff: 500,
  /** Requests under way at once, over all addresses. */
  atOnce: 6,
  /** Entries of any list of one widget's model: 500 of a board are 7,500 elements. */
  entries: 500,
  /** Size of one widget's model: ten for each value, and one for each character. */
  size: 500_000,
} as const;
