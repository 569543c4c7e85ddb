import type { HonourFact } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** What is read of an honour. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'verb' | 'count'>;

/** The texts of an honour in one language, cleaned. */
export interface HonourTexts {
  readonly title: string;
  readonly giver: string;
  readonly verb: string;
}

/** Titles and awards in words. */
export interface HonourWords {
  /**
   * Who received what, and from whom where the report says so.
   * @param texts title, giver and printed verb in this language; empty where none is known
   */
  print(honour: HonourLike, recipient: Phrase, texts: HonourTexts): Phrase;
  /** Whether the recipient says what is counted, so that the count has no noun of its own. */
  readonly countsByRecipient: boolean;
}
