/**
 * The closed lists of the contract. Types, schema, story controls and tests derive from these arrays.
 */

/** Administrative levels of the People's Republic of China, from the widest; a county-level city is a `county`. */
export const LEVELS = ['nation', 'province', 'prefecture', 'county', 'township', 'village'] as const;

/**
 * How a printed figure is bounded. `over` is strictly more (余, 突破), `at-least` may be equal (以上),
 * `up-to` is no more than, `nearly` is just under, `about` is either side.
 */
export const QUALIFIERS = ['over', 'at-least', 'about', 'nearly', 'up-to'] as const;

/** Why a figure is missing; SDMX observation status speaks of missing, not applicable and confidential. */
export const MISSING_REASONS = ['not-stated', 'not-applicable', 'withheld'] as const;

/** Which way a figure went: arithmetic, no judgement. */
export const DIRECTIONS = ['up', 'down', 'flat'] as const;

/** Which way is good, where the matter has one. */
export const POLARITIES = ['up', 'down'] as const;

/** How a change is counted: relative (%), as a difference of two percentages (百分点), or in the figure's own unit. */
export const CHANGE_FORMS = ['percent', 'points', 'absolute'] as const;

/** What a change is measured against; 同比 is `year-on-year`, 环比 is `period-on-period`. */
export const BASES = ['year-on-year', 'period-on-period', 'not-stated'] as const;

/** The ways to stand among others; `leading` is said to be ahead with no position given (领先, 前列). */
export const STANDING_KINDS = ['rank', 'only', 'first-batch', 'first-ever', 'leading'] as const;

/** The kinds of fact. */
export const FACT_KINDS = ['amount', 'share', 'change', 'honour', 'event'] as const;

/** Scale words and the power of ten that each stands for. */
export const SCALES = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 } as const;

export type Level = (typeof LEVELS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type MissingReason = (typeof MISSING_REASONS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Polarity = (typeof POLARITIES)[number];
export type ChangeForm = (typeof CHANGE_FORMS)[number];
export type Basis = (typeof BASES)[number];
export type StandingKind = (typeof STANDING_KINDS)[number];
export type FactKind = (typeof FACT_KINDS)[number];
export type Scale = keyof typeof SCALES;

/** Where a qualifying word stands: 突破29亿件, 2400余件, 100万元以上. */
export type WordPlace = 'before' | 'inside' | 'after';

/** The words that reports qualify a figure with: what each means and where it stands. */
export const QUALIFIER_WORDS: Readonly<Record<string, { readonly means: Qualifier; readonly stands: WordPlace }>> = {
  突破: { means: 'over', stands: 'before' },
  超: { means: 'over', stands: 'before' },
  超过: { means: 'over', stands: 'before' },
  逾: { means: 'over', stands: 'before' },
  余: { means: 'over', stands: 'inside' },
  多: { means: 'over', stands: 'inside' },
  不少于: { means: 'at-least', stands: 'before' },
  以上: { means: 'at-least', stands: 'after' },
  约: { means: 'about', stands: 'before' },
  左右: { means: 'about', stands: 'after' },
  近: { means: 'nearly', stands: 'before' },
  不超过: { means: 'up-to', stands: 'before' },
  以内: { means: 'up-to', stands: 'after' },
};

/** The word that is printed when a report gives the qualifier and not its word. */
export const DEFAULT_WORD: Readonly<Record<Qualifier, string>> = {
  over: '超',
  'at-least': '不少于',
  about: '约',
  nearly: '近',
  'up-to': '不超过',
};
