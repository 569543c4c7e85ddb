import type { WordPlace } from '../../report/lists/qualifiers.js';
import type { Basis, Direction, Qualifier, StandingKind } from '../../report/lists/terms.js';

/** A qualifying word in a language. */
export interface BoundWord {
  readonly word: string;
  readonly means: Qualifier;
  readonly stands: WordPlace;
  /** A preceding character that makes it another word: 签约, 附近. */
  readonly unless?: RegExp;
  /** Words after the number that make it ambiguous: 近3年, over 3 years, 突破24项技术. */
  readonly unsureBeside?: RegExp;
}

/** A word for a direction; `unclear` if ambiguous: 降幅收窄. */
export interface DirectionWord {
  readonly word: string;
  readonly says: Direction | 'unclear';
  /** Counts only when adjacent to the number: 增12%, but not 增加值. */
  readonly isShort?: true;
}

/** The standing in a text. `within`: among the top few (前三), which is not a position. */
export type PrintedStanding = { readonly word: string } & (
  | { readonly kind: 'rank' | 'within'; readonly position: string }
  | { readonly kind: Exclude<StandingKind, 'rank'> }
  /** “First” as a rank or in time; the word leaves it open. */
  | { readonly kind: 'first' }
);

/** A pattern for a standing; its first group, if any, is the position, in digits or words. */
export interface StandingPattern {
  readonly pattern: RegExp;
  readonly kind: PrintedStanding['kind'];
  readonly position?: string;
}

/** A detail of a rank: number of ranked items, previous position, or streak. */
export interface RankDetail {
  /** Its first group is the number, in digits or words. */
  readonly pattern: RegExp;
  readonly says: 'size' | 'from' | 'streak';
}

/** A pattern for a part of the year, with its months; $1, $2 are replaced by groups of the pattern. */
export interface PartOfYear {
  readonly pattern: RegExp;
  readonly months: readonly [from: string, to: string];
  /** Whether it may instead be when something happened: 6月建成. */
  readonly isMoment?: true;
}

/** Words in a language that can contradict facts. To add a language, add a file. */
export interface ReportWords {
  readonly bounds: readonly BoundWord[];
  /** A label that states how something is measured, but not what. */
  readonly bareLabel: RegExp;
  readonly directions: readonly DirectionWord[];
  readonly bases: readonly { readonly pattern: RegExp; readonly says: Basis }[];
  readonly standings: readonly StandingPattern[];
  /** Verbs before a title: 荣获, 入选, “was named”. */
  readonly honours: RegExp;
  readonly rankDetails: readonly RankDetail[];
  /** Words of a shared rank: 并列, joint. */
  readonly ties: RegExp;
  /** Numerals in words, with a function to parse them. */
  readonly numerals: { readonly pattern: RegExp; readonly read: (word: string) => string | undefined };
  /** Number forms that are not parsed: 一半, 三分之二, twice. */
  readonly unread: RegExp;
  /** Scale words with their power of ten. */
  readonly scales: Readonly<Record<string, number>>;
  /** Printed units that are not in the contract. */
  readonly units: readonly string[];
  /** A year that is a period; its first group is the year. */
  readonly year: RegExp;
  readonly partsOfYear: readonly PartOfYear[];
  /** The end of a year as a point in time; its first group is the year. */
  readonly yearEnd: RegExp;
  /** Words for a point in time, and for a whole period. */
  readonly moment: RegExp;
  readonly wholePeriod: RegExp;
  /** Text before a period that is only a base or start. */
  readonly against: RegExp;
  /** The end of a clause, after which words belong to another figure. */
  readonly clauseEnd: RegExp;
}
