import type { ComparisonWords } from '../comparison.js';

export const comparison: ComparisonWords = {
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
  kinds: {
    amount: 'amount',
    share: 'share',
    change: 'change',
    ratio: 'ratio',
    honour: 'title',
    event: 'event',
    standing: 'standing',
  },
  noUnit: 'no unit',
};
