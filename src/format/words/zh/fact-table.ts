import type { MatrixWords } from '../fact-table.js';

export const matrix: MatrixWords = {
  aspects: { label: '指标', period: '时间', status: '数据性质' },
  figure: '数值',
  whole: '全部',
  actual: '实际数',
  none: '无数据',
  by: (axis) => `按${axis}列出`,
  all: '数据表',
  note: (number) => `注${number}`,
};
