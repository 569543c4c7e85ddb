import type { ContradictionCode } from './contradiction-codes.js';
import type { BilingualText } from '../report/problems/problems.js';

/** Something that an audit found. It names a place of the report, and a line of the source text where there is one. */
export interface Finding {
  /** Stable, so that a script can act on it. */
  readonly code: FindingCode;
  /** JSONPath of the place in the report (RFC 9535), such as `$.facts[3].mentions[0]`. */
  readonly path: string;
  /** What the report says. */
  readonly expected: string;
  /** What stands there instead. */
  readonly found: string;
  /** Line of the source text, counted from 1. */
  readonly line?: number;
  /** One sentence that says all of the above. */
  readonly message: BilingualText;
}

/**
 * `TEXT_FORM`: only a byte order mark or the line ends differ. `WORD_UNPRINTED`: the text has no such word. The others are
 * of a fact against its own quote.
 */
export type FindingCode =
  'TEXT_FORM' | 'TEXT_LENGTH' | 'TEXT_HASH' | 'QUOTE_DIFFERS' | 'WORD_UNPRINTED' | ContradictionCode;
