import type { CompareWords } from '../en/compare.js';

export const compareWords: CompareWords = {
  none: '去年发布过吗？',
  noneHint: '两年都有的数据沿用去年的网址，别处引用的页面不会断；还没确认的，名称也沿用去年的。没有就直接下一步。',
  before: '有就现在给：核对时，两年都有的数据已经用上去年的名称和网址。没有就跳过。',
  late: (n) => `已确认的${n}项名称不变，只沿用去年的网址。`,
  taken: (period, same, choose) => `已带入${period}年的报告：${same}项相同${choose ? `，${choose}项待选` : ''}。`,
  look: '看对比',
  open: (n) => `（还有${n}项待确认）`,
  drop: '把去年的报告拖到这里',
  files: 'report.json，或去年的草稿（.draft.json）',
  wrong: '这不是报告，也不是工作台的草稿。',
  title: (same, fresh) => `${same}项和去年相同，${fresh}项是新增的。`,
  lead: '能确定是同一项的，已沿用去年的名称。拿不准的，请选一下。',
  choose: (n) => `待选${n}项`,
  same: (n) => `相同${n}项`,
  fresh: (n) => `新增${n}项`,
  gone: (n) => `去年有、今年没有${n}项`,
  noneOfThem: '都不是，是新增的',
  notTheSame: '不是同一项',
};
