import type { Mention } from '../src/report/types.js';

/** A mention: its quote stands at `start` of the source text, in UTF-16 code units. What ends where follows from both. */
export const at = (quote: string, start: number): Mention => ({ quote, start, end: start + quote.length });
