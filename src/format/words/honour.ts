import type { HonourFact } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** What is read of an honour. */
export type HonourLike = Pick<HonourFact, 'title' | 'recipient' | 'giver' | 'count'>;

/** Titles and awards in words. */
export interface HonourWords {
  /** Who received what, and from whom where the report says so. */
  print(honour: HonourLike, recipient: Phrase): Phrase;
  /** Whether the recipient says what is counted, so that the count has no noun of its own. */
  readonly countsByRecipient: boolean;
}
