import type { ReportText } from './report-text.js';
import type {
  Basis,
  ChangeForm,
  Direction,
  Language,
  MissingReason,
  Move,
  Multiple,
  Prices,
  Qualifier,
  Scale,
  StandingKind,
} from './lists/terms.js';

/*
 * What can be said of a figure, as `parseReport` gives it. Written out here, and not inferred from the schema: inferred,
 * the types are two megabytes of declarations, which every program that imports them has to check. The schemas are
 * declared by these types, so that the compiler compares the two.
 */

/** A text as printed, in one language at least. */
export type Worded = { readonly [L in Language]?: string | undefined };

/** Two numbers with everything between them, both ends included; each a decimal string, as printed. */
export interface Range {
  readonly from: string;
  readonly to: string;
  /** What is printed between the two, with a sign that is printed twice: — of 300—400元, %— of 5%—6%. */
  readonly dash?: string | undefined;
}

/** The sign or word of a currency, as printed. */
export interface MoneySymbol {
  /** In front of the number: $, S$, €, ¥. */
  readonly before?: string | undefined;
  /** Behind the number and its scale word: 美元, dollars, €. */
  readonly after?: string | undefined;
}

/** What a quantity has beside its number. */
export interface QuantityWords {
  /** Why the figure is missing; only beside a value of null. */
  readonly missing?: MissingReason | undefined;
  /** The scale word printed after the number. */
  readonly scale?: Scale | undefined;
  /** The unit as printed, of money also the code of the currency (USD). */
  readonly unit?: string | undefined;
  readonly symbol?: MoneySymbol | undefined;
  /** English plural of what is counted, where the unit is a bare measure word (个, 家). */
  readonly noun?: string | undefined;
  /** How the printed figure is bounded; absent means exact. */
  readonly qualifier?: Qualifier | undefined;
  /** The word that the report qualifies it with, such as 余, 突破 or “more than”. */
  readonly word?: string | undefined;
  /** The figure in the words of the report, whole, where it prints no digits or others than the value: 两个, 九成. */
  readonly stated?: string | undefined;
}

/** A number with its scale, unit and qualifier. */
export interface Quantity extends QuantityWords {
  /** The number as printed, a decimal string; a range; or null where the figure is missing. */
  readonly value: string | Range | null;
}

/** A place where the report states a claim. */
export interface Mention {
  /** The shortest phrase of the source that carries the claim, letter for letter. */
  readonly quote: string;
  /** Where the quote starts in the source text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends; end minus start is the length of the quote. */
  readonly end: number;
  /** The figure as it is given here, where it differs from the fact’s own. */
  readonly stated?: Quantity | undefined;
}

/** A figure of any kind that a fact gives, as a correction writes it. */
export interface CorrectedFigure extends QuantityWords {
  readonly value?: Quantity['value'] | undefined;
  readonly terms?: readonly string[] | undefined;
  readonly separator?: string | undefined;
  readonly fraction?: string | undefined;
  readonly tenths?: string | undefined;
  readonly position?: number | undefined;
  readonly within?: number | undefined;
}

/** A figure that was put right after the report had come out. */
export interface Correction {
  /** When it was put right: a day, a month, a quarter, a half or a year. */
  readonly date: string;
  readonly was: CorrectedFigure;
  readonly now: CorrectedFigure;
  readonly reason: ReportText;
}

/** A figure of another period, set beside the fact’s own. */
export interface EarlierFigure extends Quantity {
  readonly period?: string | undefined;
}

/** What a change is, beside what the fact says of itself. */
export interface Change extends Quantity {
  /** Which way the figure went; no judgement. */
  readonly direction: Direction;
  readonly form: ChangeForm;
  /** The verb as printed: 微降, 攀升, “rose”. */
  readonly verb?: Worded | undefined;
  /** Each of several changed by this much (均增长1.1倍); never added up. */
  readonly each?: true | undefined;
  /** Of times: what was added (增长3.8倍), or the whole of it (是2019年的1.5倍). */
  readonly multiple?: Multiple | undefined;
  /** What it is measured against. */
  readonly basis: Basis;
  /** The period that it is measured against, or over which it is a mean. */
  readonly since?: string | undefined;
  /** The words of the basis as printed: 比上年, “on a year earlier”. */
  readonly basisWord?: Worded | undefined;
  readonly prices?: Prices | undefined;
  /** Where the figure started; the fact’s own figure is where it ended. */
  readonly from?: EarlierFigure | undefined;
  /** Of a contribution: to the growth of what. */
  readonly to?: ReportText | undefined;
  readonly mentions: readonly Mention[];
}

/** The figure of an earlier period, which the report gives beside this one. */
export interface Comparative extends EarlierFigure {
  /** What is printed before it: 上年同期为, “compared with”. */
  readonly words?: Worded | undefined;
  readonly mentions: readonly Mention[];
}

/** How often or how long in a row something stood so: 12 年 for 连续12年居首. */
export interface Streak extends QuantityWords {
  readonly value: string;
  readonly unit: string;
}

interface StandingWords {
  /** What is ranked, where that is not the fact’s own figure (完成率). */
  readonly measure?: ReportText | undefined;
  /** Its words as printed (第15位, 首位, “among the first”). */
  readonly word?: Worded | undefined;
  /** What is printed before the place (稳居, “ranked”). */
  readonly verb?: Worded | undefined;
  readonly streak?: Streak | undefined;
  /** It stood so the year before too (蝉联). */
  readonly retained?: true | undefined;
  readonly mentions: readonly Mention[];
}

/** A position among others, or among the first few. */
export interface RankStanding extends StandingWords {
  readonly kind: 'rank';
  /** 1 for first; absent where only `within` is stated. */
  readonly position?: number | undefined;
  /** Among the first few: 10 for 前十. */
  readonly within?: number | undefined;
  /** How many are ranked. */
  readonly size?: number | undefined;
  /** Others have the same position. */
  readonly tie?: true | undefined;
  /** Which way the position went. */
  readonly moved?: Move | undefined;
  /** The position before. */
  readonly from?: number | undefined;
  /** The place among whose members it stands so. */
  readonly among: string;
}

/** The only one, one of the first batch, the first ever, or said to be ahead: none has a position. */
export interface UnrankedStanding extends StandingWords {
  readonly kind: Exclude<StandingKind, 'rank' | 'passed'>;
  readonly position?: undefined;
  readonly within?: undefined;
  readonly size?: undefined;
  readonly tie?: undefined;
  readonly moved?: undefined;
  readonly from?: undefined;
  readonly among: string;
}

/** Marks that a figure has passed (连续跨越7、8、9万亿元台阶). */
export interface PassedStanding extends StandingWords {
  readonly kind: 'passed';
  /** The marks in their order, decimal strings. */
  readonly marks: readonly string[];
  readonly scale?: Scale | undefined;
  readonly unit?: string | undefined;
  readonly noun?: string | undefined;
  readonly position?: undefined;
  readonly among?: string | undefined;
}

/** How something stands among others, as the report says. First batch is not rank 1. */
export type Standing = RankStanding | UnrankedStanding | PassedStanding;
