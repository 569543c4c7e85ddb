import type { PageWords } from '../page.js';

export const page: PageWords = {
  contents: '目录',
  facts: (count) => `共${count}项`,
  groups: {
    highlights: '重点',
    shares: '比例',
    tables: '对照表',
    changes: '变化',
    peers: '同类比较',
    figures: '数据',
    events: '大事',
    titles: '荣誉',
  },
  onBoard: (title) => `已列入“${title}”`,
  titleLines: (title) => title.split(/[ \u3000]+/),
  trends: '历年',
  comparedWith: (period) => `与${period}比较`,
  colophon: '数值、单位与限定词均照原文，未作改写；标有“计算值”“换算值”的，由原文数值推算得出。',
  data: '报告数据（JSON）',
  embed: '嵌入',
  quotes: '原文',
  quotesHint: '点任一数据看原文',
  linkNamed: (text, label) => `${text}：${label}`,
};
