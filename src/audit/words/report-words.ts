import type { WordPlace } from '../../report/lists/qualifiers.js';
import type { Basis, Direction, Qualifier, StandingKind } from '../../report/lists/terms.js';

/** A word that bounds a figure, in one language. */
export interface BoundWord {
  readonly word: string;
  readonly means: Qualifier;
  readonly stands: WordPlace;
  /** What in front of it makes another word of it: 签约, 附近. */
  readonly unless?: RegExp;
  /** Words right behind the number with which it may mean something else: 近3年, over 3 years, 突破24项技术. */
  readonly unsureBeside?: RegExp;
}

/** Which way a word says that something went; `unclear` is for what can be either: 降幅收窄. */
export interface DirectionWord {
  readonly word: string;
  readonly says: Direction | 'unclear';
  /** Only right beside the number: 增12%, but not 增加值. */
  readonly isShort?: true;
}

/** What a text says of the standing of something. `within`: among the first few (前三), which is no position. */
export type PrintedStanding = { readonly word: string } & (
  | { readonly kind: 'rank' | 'within'; readonly position: string }
  | { readonly kind: Exclude<StandingKind, 'rank'> }
  /** A first of which the word leaves open whether it is a rank or the first in time. */
  | { readonly kind: 'first' }
);

/** A pattern of a standing; its first group, where it has one, is the position, in digits or in words. */
export interface StandingPattern {
  readonly pattern: RegExp;
  readonly kind: PrintedStanding['kind'];
  readonly position?: string;
}

/** What is said of a rank beside its position: among how many, from which position, how often in a row. */
export interface RankDetail {
  /** Its first group is the number, in digits or in words. */
  readonly pattern: RegExp;
  readonly says: 'size' | 'from' | 'streak';
}

/** A pattern of a period within a year, and which months it is of; groups of the pattern take the place of $1, $2. */
export interface PartOfYear {
  readonly pattern: RegExp;
  readonly months: readonly [from: string, to: string];
  /** Whether it may also be only when something happened: 6月建成. */
  readonly isMoment?: true;
}

/** The words of reports in one language that can contradict what a fact says. A further language is a further file. */
export interface ReportWords {
  readonly bounds: readonly BoundWord[];
  /** A label that says how something was counted and not what. */
  readonly bareLabel: RegExp;
  readonly directions: readonly DirectionWord[];
  readonly bases: readonly { readonly pattern: RegExp; readonly says: Basis }[];
  readonly standings: readonly StandingPattern[];
  /** What is said before a title: 荣获, 入选, “was named”. */
  readonly honours: RegExp;
  readonly rankDetails: readonly RankDetail[];
  /** Numerals in words, and what each is. */
  readonly numerals: { readonly pattern: RegExp; readonly read: (word: string) => string | undefined };
  /** Forms of numbers that are not read: 一半, 三分之二, twice. */
  readonly unread: RegExp;
  /** Scale words and the power of ten of each. */
  readonly scales: Readonly<Record<string, number>>;
  /** Units as printed that the contract has no entry for. */
  readonly units: readonly string[];
  /** A year that says when; its first group is the year. */
  readonly year: RegExp;
  readonly partsOfYear: readonly PartOfYear[];
  /** The end of a year as a moment; its first group is the year. */
  readonly yearEnd: RegExp;
  /** That something is of a moment, and that it is of all of a period. */
  readonly moment: RegExp;
  readonly wholePeriod: RegExp;
  /** What in front of a period says that it is what something is measured against, or began in. */
  readonly against: RegExp;
  /** What ends a clause, behind which a word belongs to another figure. */
  readonly clauseEnd: RegExp;
}
