import type { Locale } from './locale.js';

/** Why nothing is computed of two facts; the words that differ are put in where there are some. */
export interface ReasonWords {
  readonly 'no-figure': string;
  readonly 'change-only': string;
  readonly missing: string;
  readonly range: string;
  kind(of: readonly string[]): string;
  period(of: readonly string[]): string;
  unit(of: readonly string[]): string;
  qualifier(of: readonly string[]): string;
}

/** How many facts of each sort a comparison has. */
export interface ComparisonCounts {
  readonly inBoth: number;
  /** Of those in both: with a change that we compute. */
  readonly computed: number;
  /** Of those again: whose printed change is another one. */
  readonly differing: number;
}

/** The words of a comparison of two reports. */
export interface ComparisonWords {
  caption(entity: string, from: string, to: string): string;
  /** What a listener hears before the table: how much of it there is. */
  summary(counts: ComparisonCounts): string;
  readonly fact: string;
  /** Heads what is computed here. */
  readonly computed: string;
  /** Heads what the later report prints. */
  printed(period: string): string;
  /** Heads the facts that one report alone has. */
  onlyIn(period: string, count: number): string;
  readonly reasons: ReasonWords;
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Said where a unit should stand and none does. */
  readonly noUnit: string;
}

// The closed lists of the contract's comparison, as types alone: its machinery is not for words.
type VerdictName = 'agrees' | 'rounding' | 'differs' | 'not-stated' | 'basis-not-stated' | 'other-basis' | 'unchecked';
type KindName = 'amount' | 'share' | 'change' | 'honour' | 'event';

const TABLE: Readonly<Record<Locale, ComparisonWords>> = {
  'zh-CN': {
    caption: (entity, from, to) => `${entity}：${from}与${to}对比`,
    summary: ({ inBoth, computed, differing }) =>
      `两份报告共有${inBoth}项，其中${computed}项可算出变化，${differing}项与报告所述变化不一致`,
    fact: '事项',
    computed: '变化（计算值）',
    printed: (period) => `${period}报告所述变化`,
    onlyIn: (period, count) => `仅见于${period}报告（${count}项）`,
    reasons: {
      'no-figure': '没有可比的数值',
      'change-only': '只公布了变化，未公布数量',
      missing: '有一期未公布数值',
      range: '数值为区间',
      kind: (of) => `所述不同（${of.join('、')}）`,
      period: (of) => `时段不同（${of.join('、')}）`,
      unit: (of) => `计量单位不同（${of.join('、')}），未作换算`,
      qualifier: (of) => `带有“${of.join('”“')}”，不是确切数`,
    },
    verdicts: {
      agrees: '一致',
      rounding: '一致（在舍入误差内）',
      differs: '不一致',
      'not-stated': '未公布',
      'basis-not-stated': '未说明对比基期',
      'other-basis': '对比基期不同',
      unchecked: '无法核对',
    },
    kinds: { amount: '数量', share: '比例', change: '变化', honour: '荣誉', event: '事件' },
    noUnit: '无单位',
  },
  en: {
    caption: (entity, from, to) => `${entity}: ${from} and ${to} compared`,
    summary: ({ inBoth, computed, differing }) =>
      `Facts in both reports: ${inBoth}; with a change that can be calculated: ${computed}; with a stated change that differs from it: ${differing}`,
    fact: 'Fact',
    computed: 'Change (calculated)',
    printed: (period) => `Change as the ${period} report states it`,
    onlyIn: (period, count) => `Only in the ${period} report (${count})`,
    reasons: {
      'no-figure': 'no figure to compare',
      'change-only': 'only the change is stated, not the amount',
      missing: 'one figure is not stated',
      range: 'a range is no single figure',
      kind: (of) => `stated differently (${of.join(', ')})`,
      period: (of) => `periods differ (${of.join(', ')})`,
      unit: (of) => `units differ (${of.join(', ')}); not converted`,
      qualifier: (of) => `not an exact figure (${of.map((word) => `“${word}”`).join(', ')})`,
    },
    verdicts: {
      agrees: 'agrees',
      rounding: 'agrees within rounding',
      differs: 'differs',
      'not-stated': 'not stated',
      'basis-not-stated': 'basis not stated',
      'other-basis': 'against another period',
      unchecked: 'can’t be checked',
    },
    kinds: { amount: 'amount', share: 'share', change: 'change', honour: 'title', event: 'event' },
    noUnit: 'no unit',
  },
};

/** The words of a comparison in one language. */
export const comparisonWords = (locale: Locale): ComparisonWords => TABLE[locale];
