import type * as en from './en.js';

export const written = {
  text: '写成字符串的文本',
  flag: 'true或false',
  scale: '没有scale的比例',
  whole: '大于0的整体',
  percent: '与value、of一致的百分比',
  change: '形如 +18.58%、-1.2pp 或 +3.2亿元 的变化',
  position: '没有名次（只有rank才有）',
  ids: (ids: readonly string[]) => `报告中的标识（相近的有：${ids.join('、')}）`,
} satisfies typeof en.written;

export const dates = {
  date: '日期"2023"、"2023-06"、"2023-06-30"，季度"2023-Q1"，半年"2023-S1"，或区间"2023-01/2023-06"',
} satisfies typeof en.dates;

export const items = {
  figures: '至少一项的JSON列表，每项有label、value等stat-card的属性',
} satisfies typeof en.items;

export const series = {
  oneEntity: (id: string) => `“${id}”的报告`,
  items: '至少一项的JSON列表，每项有period和value等stat-card的属性，没有数的一期value为null',
  period: '时段"2023"、"2023-06"，或区间"2023-01/2023-06"',
} satisfies typeof en.series;

export const comparison = {
  sameEntity: (id: string) => `“${id}”的报告`,
  before: (period: string) => `早于${period}的时段`,
} satisfies typeof en.comparison;

export const events = {
  fit: '注明日期的事实',
  items: '至少一项的JSON列表，每项有label和date',
} satisfies typeof en.events;

export const tables = {
  fit: '数（amount、share、ratio、change或standing）',
  items: '至少一项的JSON列表，每项有label、value等stat-card的属性，可有member、status、period',
} satisfies typeof en.tables;

export const honours = {
  fit: '称号或奖项（honour）',
  items: '至少一项的JSON列表，每项有label、level，可有recipient、giver、standing、among、date',
} satisfies typeof en.honours;
