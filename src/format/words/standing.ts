import type { Move, StandingKind } from '../../report/lists/terms.js';
import type { Standing } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

export type Unranked = Exclude<StandingKind, 'rank' | 'passed'>;

type Without<One, Key extends PropertyKey> = One extends unknown ? Omit<One, Key> : never;

/** The fields of a standing that are printed. */
export type StandingLike = Without<Standing, 'among' | 'mentions'>;

type RankLike = Extract<StandingLike, { readonly kind: 'rank' }>;

/** A standing in the texts of a locale, cleaned. Items not to be printed are empty or absent. */
export interface SpokenStanding extends Pick<RankLike, 'position' | 'within' | 'size' | 'from'> {
  readonly kind: StandingKind;
  /** The standing as printed, and the verb before the place. */
  readonly word: string;
  readonly verb: string;
  /** The ranked measure. */
  readonly measure: string;
  /** The name of the place that it covers. */
  readonly scope: string;
  /** How often or how long in a row. */
  readonly streak: string;
  /** The passed thresholds, with their unit. */
  readonly marks: string;
  readonly isTie: boolean;
  readonly isRetained: boolean;
  readonly moved?: Move | undefined;
}

export interface StandingWords {
  print(standing: SpokenStanding): Phrase;
  /** A list of thresholds, without their unit. */
  enumerated(numbers: readonly string[]): string;
  /** The numbers in a printed text, in digits and in words, in order. */
  numbersIn(text: string): readonly number[];
  /** Matches printed wording that includes the tie (并列第三). */
  readonly tied: RegExp;
  /** Matches printed wording that is just a rank (第四位), which can take our verb; 跃居第四 has its own. */
  readonly bare: RegExp;
}

/** The mark of a standing, and the text next to it. */
export interface MarkWords {
  /** The shortest name of a standing. */
  mark(standing: SpokenStanding): string;
  /** Scope and further details: since when, from where, among how many. */
  beside(standing: SpokenStanding): readonly string[];
}
