import type { BilingualText } from '../../report/problems.js';
import type { StandingKind } from '../../report/terms.js';
import type { Phrase } from '../phrase.js';

export type Unranked = Exclude<StandingKind, 'rank'>;

/** What is read of a standing. */
export type StandingLike = { readonly measure?: BilingualText; readonly retained?: true } & (
  { readonly kind: 'rank'; readonly position: number } | { readonly kind: Unranked }
);

/**
 * A standing in words.
 * @param measure what is ranked
 * @param scope name of the place among whose members; each may be empty
 */
export type StandingWords = (standing: StandingLike, measure: string, scope: string) => Phrase;

/** The mark of a standing, and what is said beside it. */
export interface MarkWords {
  /** Among whom. */
  scope(place: string): string;
  /** That it was so before. */
  readonly retained: string;
  /** The shortest name of a standing. */
  mark(standing: StandingLike): string;
}
