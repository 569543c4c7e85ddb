import type { ComparisonWords } from '../comparison.js';

export const comparison: ComparisonWords = {
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
  kinds: {
    amount: '数量',
    share: '比例',
    change: '变化',
    ratio: '比',
    honour: '荣誉',
    event: '事件',
    standing: '位次',
  },
  noUnit: '无单位',
};
