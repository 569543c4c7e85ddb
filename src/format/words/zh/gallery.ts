import type { GalleryWords } from '../gallery.js';

export const gallery: GalleryWords = {
  embed: '嵌入到其他网页',
  original: '原文',
  corrections: '更正',
  notFound: {
    title: '没有这个页面',
    text: '网址可能有误，或这一页已经撤下。报告里的每一项数据都能从首页找到。',
    home: '回到首页',
  },
  contents: '数据较多，按章节分页；每一项另有自己的页面。',
  reports: {
    title: '报告',
    count: (reports) => `共${reports}份报告`,
    facts: (count) => `${count}项`,
  },
};
