import type { Move, StandingKind } from '../../report/lists/terms.js';
import type { Standing } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

export type Unranked = Exclude<StandingKind, 'rank' | 'passed'>;

type Without<One, Key extends PropertyKey> = One extends unknown ? Omit<One, Key> : never;

/** What is read of a standing. */
export type StandingLike = Without<Standing, 'among' | 'mentions'>;

type RankLike = Extract<StandingLike, { readonly kind: 'rank' }>;

/** A standing in the texts of one language, cleaned. What is not to be said is empty or absent. */
export interface SpokenStanding extends Pick<RankLike, 'position' | 'within' | 'size' | 'from'> {
  readonly kind: StandingKind;
  /** Its words as printed, and what is printed before the place. */
  readonly word: string;
  readonly verb: string;
  /** What is ranked. */
  readonly measure: string;
  /** Name of the place among whose members. */
  readonly scope: string;
  /** How often or how long in a row. */
  readonly streak: string;
  /** The marks that were passed, with their unit. */
  readonly marks: string;
  readonly isTie: boolean;
  readonly isRetained: boolean;
  readonly moved?: Move | undefined;
}

/** A standing in words. */
export interface StandingWords {
  print(standing: SpokenStanding): Phrase;
  /** Marks as they follow one another, without their unit. */
  enumerated(numbers: readonly string[]): string;
  /** The numbers that a printed text says, in digits and in words, in their order. */
  numbersIn(text: string): readonly number[];
  /** Printed words of a tie (并列第三), beside which none is said. */
  readonly tied: RegExp;
  /** Printed words that are a rank and no more (第四位), to which a verb of our own may be added; 跃居第四 has its own. */
  readonly bare: RegExp;
}

/** The mark of a standing, and what is said beside it. */
export interface MarkWords {
  /** The shortest name of a standing. */
  mark(standing: SpokenStanding): string;
  /** Among whom, and the rest: since when, from where, among how many. */
  beside(standing: SpokenStanding): readonly string[];
}
