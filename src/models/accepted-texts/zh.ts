import type * as en from './en.js';

export const statCard = {
  fit: '数量、比例、变化或位次（amount、share、change、standing）',
  convertible: '此数可换算成的单位，或用于n/m的percent',
} satisfies typeof en.statCard;

export const barList = {
  fit: '数量（amount）或报告印出的百分比；n/m请用part-bar，变化请用change-list',
} satisfies typeof en.barList;

export const changeList = { fit: '变化，或带有变化的数量、比例' } satisfies typeof en.changeList;

export const share = { fit: '百分比，或大于0的整体中的一部分（share）' } satisfies typeof en.share;

export const partBar = { countable: '整体为1至60的整数的n/m' } satisfies typeof en.partBar;

export const rankingBadge = { fit: '有名次、首批、唯一或首个的事实' } satisfies typeof en.rankingBadge;

export const trendLine = {
  fit: '各期都为数量（amount），或都为比例（share）',
  onceEach: '同一种时段、互不重复的各期',
} satisfies typeof en.trendLine;

export const mixedUnits = {
  figureIn: (unit: string) => (unit ? `以${unit}计的数` : '没有计量单位的数'),
} satisfies typeof en.mixedUnits;
