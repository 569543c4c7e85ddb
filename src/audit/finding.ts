import type { ContradictionCode } from './contradiction-codes.js';
import type { BilingualText } from '../report/problems/problems.js';

/** A result of an audit. Has a path in the report, and a line of the source text if applicable. */
export interface Finding {
  /** Stable, so scripts can rely on it. */
  readonly code: FindingCode;
  /** JSONPath in the report (RFC 9535), such as `$.facts[3].mentions[0]`. */
  readonly path: string;
  /** The value in the report. */
  readonly expected: string;
  /** The value in the source. */
  readonly found: string;
  /** Line of the source text, counted from 1. */
  readonly line?: number;
  /** One sentence with all of the above. */
  readonly message: BilingualText;
}

/**
 * `TEXT_FORM`: only a byte order mark or the line endings differ. `WORD_UNPRINTED`: the text does not contain the word.
 * The others are contradictions between a fact and its quote.
 */
export type FindingCode =
  'TEXT_FORM' | 'TEXT_LENGTH' | 'TEXT_HASH' | 'QUOTE_DIFFERS' | 'WORD_UNPRINTED' | ContradictionCode;
