import type { SiteWords } from '../site.js';

const named = (files: readonly string[]): string => files.map((path) => `\`${path}\``).join('、');

export const site: SiteWords = {
  policy: {
    title: '内容安全策略（CSP）',
    lead: '把对应的几行加进您网页的Content-Security-Policy。除此以外什么都不需要：没有内联样式，没有eval，没有第三方请求。',
    none: '无需任何改动。',
    ways: { frame: '框架', script: '脚本', picture: '图片', others: 'HTML、微信、Markdown、链接' },
  },
  parts: {
    change: '变化',
    part: '部分',
    whole: '总体',
    count: '数量',
    from: '下限',
    to: '上限',
    start: '起点',
    comparative: '上期数',
    contribution: '贡献',
    term: '项',
  },
  bound: '限定',
  kit: {
    title: '自行部署',
    lead: '解压后整个文件夹可放在任何网页服务器上，不需要数据库，也不向第三方请求任何内容。',
    leftOut: {
      nothing: '',
      pictures: '本压缩包因文件太多未含图片（PNG），请从原站点下载。',
      subjects: '本压缩包因文件太多未含单个指标的页面和图片（`w/`），请从原站点下载。',
    },
    whole: (data, tables) =>
      `\`embed/\`：嵌入脚本；${named(data)}：组件数据；\`report.json\`：完整数据；${named(tables)}：同一张表的CSV和Excel`,
    subject: '`w/<标识>/`：每个指标、榜单、章节的页面、图片、文字和代码片段',
    code: '嵌入代码（网址改为您放置文件的位置）：',
  },
  robots: '只有根目录下的/robots.txt有效：请把以下各行加进该主机的robots.txt。',
};
