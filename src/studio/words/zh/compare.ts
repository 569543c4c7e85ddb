import type { CompareWords } from '../en/compare.js';

export const compareWords: CompareWords = {
  none: '去年发布过吗？',
  noneHint: '两年都有的数据沿用去年的名称和网址，别处引用的页面不会断。没有就直接下一步。',
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
