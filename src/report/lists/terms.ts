/**
 * The closed lists of the contract: types, schema, story controls and tests derive from these arrays.
 * The closed lists of the contract. Types, schema, story controls and tests derive from these arrays.
 */

/** Languages that a report's texts can be in. */
export const LANGUAGES = ['zh', 'en'] as const;

/**
 * Levels of public bodies and of what they award, widest first. A county-level city of China is a `county`, a city with
 * counties below it a `prefecture`; `state`, `city` and `district` are for countries that use these terms. A `region`
 * spans several provinces or states, or is a part of the world.
 */
export const LEVELS = [
  'world',
  'nation',
  'region',
  'province',
  'state',
  'prefecture',
  'city',
  'county',
  'district',
  'development-zone',
  'township',
  'village',
  'department',
  'enterprise',
] as const;

/**
 * How a printed figure is bounded. `over` is strictly more (余, 突破), `at-least` may be equal (以上), `up-to` is at most,
 * `below` is strictly less (不足), `nearly` is just under, `about` is either side.
 */
export const QUALIFIERS = ['over', 'at-least', 'about', 'nearly', 'up-to', 'below'] as const;

/** Why a figure is missing; SDMX observation status has missing, not applicable and confidential. */
export const MISSING_REASONS = ['not-stated', 'not-applicable', 'withheld'] as const;

/** Which way a figure went: arithmetic, not a judgement. */
export const DIRECTIONS = ['up', 'down', 'flat'] as const;

/** Which direction is good, where that applies. */
export const POLARITIES = ['up', 'down'] as const;

/**
 * How a change is expressed: relative (%), in percentage points (百分点), in the figure's own unit, in times (增长3.8倍,
 * 是2019年的1.5倍), or as a contribution to the growth of something else (拉动增长0.6个百分点).
 */
export const CHANGE_FORMS = ['percent', 'points', 'absolute', 'times', 'contribution'] as const;

/**
 * What a change is measured against: 同比 is `year-on-year`, 环比 is `period-on-period`, 比上年末 is `since-year-end`,
 * 比2019年 is `since` a period, 年均 is `mean-per-year` over a period.
 */
export const BASES = [
  'year-on-year',
  'period-on-period',
  'since-year-end',
  'since',
  'mean-per-year',
  'not-stated',
] as const;

/** What a number of times counts: the increase (增长3.8倍, up 3.8 times) or the total (是…的1.5倍, 1.5 times that of). */
export const MULTIPLES = ['plus', 'of'] as const;

/** The price basis of a change: 实际 is `real`, 名义 is `nominal`. */
export const PRICES = ['real', 'nominal'] as const;

/**
 * Kinds of standing; `leading` is ahead without a position (领先, 前列), `passed` has thresholds and no comparison with
 * others.
 */
export const STANDING_KINDS = ['rank', 'only', 'first-batch', 'first-ever', 'leading', 'passed'] as const;

/** Which way a position went. */
export const MOVES = ['up', 'held', 'down'] as const;

/** The kinds of fact. */
export const FACT_KINDS = ['amount', 'share', 'change', 'ratio', 'honour', 'event', 'standing'] as const;

/** Scale words in Chinese (simplified and traditional) and English reports, with their power of ten. */
export const SCALES = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  萬: 4,
  百萬: 6,
  千萬: 7,
  億: 8,
  萬億: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  bn: 9,
  tn: 12,
} as const;

export type Language = (typeof LANGUAGES)[number];
/**
 * Status of a figure. The first four are SDMX observation status (A, P, R, E), a forecast is F; target, planned and
 * budget are scenarios there. The status of a result is not printed.
 */
export const STATUSES = [
  'actual',
  'preliminary',
  'revised',
  'estimated',
  'forecast',
  'target',
  'planned',
  'budget',
] as const;

/** Statuses of future figures, which are never drawn like results. */
export const AHEAD: readonly Status[] = ['forecast', 'target', 'planned', 'budget'];

export type Status = (typeof STATUSES)[number];
export type Level = (typeof LEVELS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type MissingReason = (typeof MISSING_REASONS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Polarity = (typeof POLARITIES)[number];
export type ChangeForm = (typeof CHANGE_FORMS)[number];
export type Multiple = (typeof MULTIPLES)[number];
export type Prices = (typeof PRICES)[number];
export type Basis = (typeof BASES)[number];
export type Move = (typeof MOVES)[number];
export type StandingKind = (typeof STANDING_KINDS)[number];
export type FactKind = (typeof FACT_KINDS)[number];
export type Scale = keyof typeof SCALES;

/** Whether a text is one of a closed list. */
export const oneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);
