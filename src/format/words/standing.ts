import type { BilingualText } from '../../report/problems.js';
import type { StandingKind } from '../../report/terms.js';
import type { Phrase } from '../phrase.js';

export type Unranked = Exclude<StandingKind, 'rank'>;

/** What is read of a standing. */
export type StandingLike = { readonly measure?: BilingualText; readonly retained?: true } & (
  { readonly kind: 'rank'; readonly position: number } | { readonly kind: Unranked }
);

/** Standings in words. */
export interface StandingWords {
  /**
   * @param measure what is ranked
   * @param scope name of the place among whose members; each may be empty
   */
  print(standing: StandingLike, measure: string, scope: string): Phrase;
  /** Among whom, beside a mark. */
  scope(place: string): string;
  /** That it was so before, beside a mark. */
  readonly retained: string;
  /** The shortest name of a standing. */
  mark(standing: StandingLike): string;
}
