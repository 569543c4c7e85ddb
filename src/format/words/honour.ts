import type { HonourFact } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** The fields of an honour that are printed. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'verb' | 'count'>;

/** The texts of an honour in a locale, cleaned. */
export interface HonourTexts {
  readonly title: string;
  readonly giver: string;
  readonly verb: string;
}

/** Titles and awards in words. */
export interface HonourWords {
  /**
   * Recipient, title, and giver if the report names one.
   * @param texts title, giver and printed verb in this locale; empty if unknown
   */
  print(honour: HonourLike, recipient: Phrase, texts: HonourTexts): Phrase;
  /** Whether the recipient names what is counted, so that the count needs no noun. */
  readonly countsByRecipient: boolean;
}
