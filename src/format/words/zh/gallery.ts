import type { GalleryWords } from '../gallery.js';

export const gallery: GalleryWords = {
  embed: '嵌入到其他网页',
  original: '原文',
  corrections: '更正',
  figure: {
    quotes: '原文',
    inReport: '在报告中看',
    uses: '使用',
    embed: ['嵌入', '网站、公众号、邮件'],
    picture: ['图片', '下载PNG或SVG'],
    quote: ['复制引文', '一句话，带出处'],
    data: '数据',
    near: '同一部分',
    all: (count) => `全部${count}项`,
    previous: '上一项',
    next: '下一项',
    source: '出处',
    uncorrected: '没有更正。以后若有更正，会在这里写明改了什么、为什么改。',
  },
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
