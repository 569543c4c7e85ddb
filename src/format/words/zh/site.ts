import type { SiteWords } from '../site.js';

export const site: SiteWords = {
  policy: {
    title: '内容安全策略（CSP）',
    lead: '把对应的几行加进您网页的Content-Security-Policy。除此以外什么都不需要：没有内联样式，没有eval，没有第三方请求。',
    none: '无需任何改动。',
    ways: { frame: '框架', script: '脚本', picture: '图片', others: 'HTML、微信、Markdown、链接' },
  },
  parts: { change: '变化', part: '部分', whole: '总体', count: '数量', from: '下限', to: '上限' },
  bound: '限定',
};
