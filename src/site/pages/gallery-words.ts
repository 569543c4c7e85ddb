import type { Locale } from '../../format/locale.js';

/** What the published pages say around the widgets: the page of one widget, its codes, the list of reports. */
export interface GalleryWords {
  readonly otherLanguage: string;
  readonly embed: string;
  readonly original: string;
  readonly corrections: string;
  /** The page that is not there. */
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  /** Why a long report has a list of its sections in the place of its widgets. */
  readonly contents: string;
  /** The page of all reports. */
  readonly reports: { readonly title: string; count(reports: number): string; facts(count: number): string };
}

const TABLE: Readonly<Record<Locale, GalleryWords>> = {
  'zh-CN': {
    otherLanguage: 'English',
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
  },
  en: {
    otherLanguage: '中文',
    embed: 'Embed on another page',
    original: 'Original text',
    corrections: 'Corrections',
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistaken, or the page was taken down. Every figure of the report can be found from the first page.',
      home: 'To the first page',
    },
    contents: 'There is much in it: each section has a page, and each figure one of its own.',
    reports: {
      title: 'Reports',
      count: (reports) => (reports === 1 ? 'One report' : `${reports} reports`),
      facts: (count) => (count === 1 ? 'one fact' : `${count} facts`),
    },
  },
};

export const galleryWords = (locale: Locale): GalleryWords => TABLE[locale];
