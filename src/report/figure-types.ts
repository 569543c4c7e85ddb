import type { ReportText } from './fields/report-text.js';
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
 * Types of figures, as returned by `parseReport`. They are written by hand: inferred from the schema, they are two
 * megabytes of declarations, which every importing program has to check. The schemas are annotated with them, so the
 * compiler detects any difference.
 */

/** A text as printed, in one language at least. */
export type Worded = { readonly [L in Language]?: string | undefined };

/** A range with both ends included; each is a decimal string, as printed. */
export interface Range {
  readonly from: string;
  readonly to: string;
  /** The dash printed between the two, with any sign that is printed twice: — of 300—400元, %— of 5%—6%. */
  readonly dash?: string | undefined;
}

/** The sign or word of a currency, as printed. */
export interface MoneySymbol {
  /** In front of the number: $, S$, €, ¥. */
  readonly before?: string | undefined;
  /** After the number and its scale word: 美元, dollars, €. */
  readonly after?: string | undefined;
}

/** The fields of a quantity apart from its number. */
export interface QuantityWords {
  /** Why the figure is missing; only if `value` is null. */
  readonly missing?: MissingReason | undefined;
  /** The scale word printed after the number. */
  readonly scale?: Scale | undefined;
  /** The unit as printed; for money also the currency code (USD). */
  readonly unit?: string | undefined;
  readonly symbol?: MoneySymbol | undefined;
  /** English plural of what is counted, where the unit is a bare measure word (个, 家). */
  readonly noun?: string | undefined;
  /** How the printed figure is bounded; absent means exact. */
  readonly qualifier?: Qualifier | undefined;
  /** The qualifying word of the report, such as 余, 突破 or “more than”. */
  readonly word?: string | undefined;
  /** The complete figure in the report's words, where it prints no digits or differs from the value: 两个, 九成. */
  readonly stated?: string | undefined;
}

/** A number with its scale, unit and qualifier. */
export interface Quantity extends QuantityWords {
  /** The number as printed, a decimal string; a range; or null where the figure is missing. */
  readonly value: string | Range | null;
}

/** A place where the report states a claim. */
export interface Mention {
  /** The shortest phrase of the source that carries the claim, verbatim. */
  readonly quote: string;
  /** Where the quote starts in the source text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive; end minus start is the length of the quote. */
  readonly end: number;
  /** The figure as stated here, where it differs from the fact’s own. */
  readonly stated?: Quantity | undefined;
}

/** A figure of any kind, in the form that corrections use. */
export interface CorrectedFigure extends QuantityWords {
  readonly value?: Quantity['value'] | undefined;
  readonly terms?: readonly string[] | undefined;
  readonly separator?: string | undefined;
  readonly fraction?: string | undefined;
  readonly tenths?: string | undefined;
  readonly position?: number | undefined;
  readonly within?: number | undefined;
}

/** A correction made after the report was published. */
export interface Correction {
  /** When it was corrected: a day, month, quarter, half-year or year. */
  readonly date: string;
  readonly was: CorrectedFigure;
  readonly now: CorrectedFigure;
  readonly reason: ReportText;
}

/** A figure of another period, given for comparison. */
export interface EarlierFigure extends Quantity {
  readonly period?: string | undefined;
}

/** The fields of a change. */
export interface Change extends Quantity {
  /** Which way the figure went; not a judgement. */
  readonly direction: Direction;
  readonly form: ChangeForm;
  /** The verb as printed: 微降, 攀升, “rose”. */
  readonly verb?: Worded | undefined;
  /** Each of several changed by this amount (均增长1.1倍); never added up. */
  readonly each?: true | undefined;
  /** For times: the increase alone (增长3.8倍), or the total (是2019年的1.5倍). */
  readonly multiple?: Multiple | undefined;
  /** What the change is measured against. */
  readonly basis: Basis;
  /** The period that it is measured against, or that it averages over. */
  readonly since?: string | undefined;
  /** The words of the basis as printed: 比上年, “on a year earlier”. */
  readonly basisWord?: Worded | undefined;
  readonly prices?: Prices | undefined;
  /** The starting figure; the fact’s own figure is the end. */
  readonly from?: EarlierFigure | undefined;
  /** For a contribution: what it adds growth to. */
  readonly to?: ReportText | undefined;
  readonly mentions: readonly Mention[];
}

/** A figure of an earlier period that the report gives for comparison. */
export interface Comparative extends EarlierFigure {
  /** The words printed before it: 上年同期为, “compared with”. */
  readonly words?: Worded | undefined;
  readonly mentions: readonly Mention[];
}

/** How often or how long in a row the standing was held: 12 年 for 连续12年居首. */
export interface Streak extends QuantityWords {
  readonly value: string;
  readonly unit: string;
}

interface StandingWords {
  /** The measure that is ranked, where it is not the fact’s own figure (完成率). */
  readonly measure?: ReportText | undefined;
  /** The standing as printed (第15位, 首位, “among the first”). */
  readonly word?: Worded | undefined;
  /** The verb printed before it (稳居, “ranked”). */
  readonly verb?: Worded | undefined;
  readonly streak?: Streak | undefined;
  /** Held in the previous year too (蝉联). */
  readonly retained?: true | undefined;
  readonly mentions: readonly Mention[];
}

/** A position among others, or within the top few. */
export interface RankStanding extends StandingWords {
  readonly kind: 'rank';
  /** 1 for first; absent where only `within` is stated. */
  readonly position?: number | undefined;
  /** Within the top few: 10 for 前十. */
  readonly within?: number | undefined;
  /** How many are ranked. */
  readonly size?: number | undefined;
  /** The position is shared. */
  readonly tie?: true | undefined;
  /** Which way the position went. */
  readonly moved?: Move | undefined;
  /** The previous position. */
  readonly from?: number | undefined;
  /** The place that the ranking covers. */
  readonly among: string;
}

/** Only one, first batch, first ever, or leading: none of these has a position. */
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

/** Thresholds that a figure has passed (连续跨越7、8、9万亿元台阶). */
export interface PassedStanding extends StandingWords {
  readonly kind: 'passed';
  /** The thresholds in order, as decimal strings. */
  readonly marks: readonly string[];
  readonly scale?: Scale | undefined;
  readonly unit?: string | undefined;
  readonly noun?: string | undefined;
  readonly position?: undefined;
  readonly among?: string | undefined;
}

/** A standing among others, as the report states it. First batch is not rank 1. */
export type Standing = RankStanding | UnrankedStanding | PassedStanding;
