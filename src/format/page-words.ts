import type { Locale } from './locale.js';

/** What the facts of a group have in common; highlights stand each in a widget of its own. */
export const GROUP_KINDS = ['highlights', 'changes', 'peers', 'figures', 'events', 'titles'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** What the page itself says, around the widgets. */
export interface PageWords {
  readonly otherLanguage: string;
  readonly contents: string;
  /** How many facts there are and for which period. */
  facts(count: number): string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  /** Over figures of several periods. */
  readonly trends: string;
  /** Over a comparison with an earlier period. */
  comparedWith(period: string): string;
  /** How the figures were made and where they can be had. */
  readonly colophon: string;
  readonly data: string;
  /** What leads to the codes with which another page shows a widget. */
  readonly embed: string;
  /** What a link says, and of what, for whoever hears it alone. */
  linkNamed(text: string, label: string): string;
}

const TABLE: Readonly<Record<Locale, PageWords>> = {
  'zh-CN': {
    otherLanguage: 'English',
    contents: '目录',
    facts: (count) => `共${count}项`,
    groups: {
      highlights: '重点',
      changes: '变化',
      peers: '同类比较',
      figures: '数据',
      events: '大事',
      titles: '荣誉',
    },
    trends: '历年',
    comparedWith: (period) => `与${period}比较`,
    colophon: '数值、单位与限定词均照原文，未作改写；标有“计算值”“换算值”的，由原文数值推算得出。',
    data: '报告数据（JSON）',
    embed: '嵌入',
    linkNamed: (text, label) => `${text}：${label}`,
  },
  en: {
    otherLanguage: '中文',
    contents: 'Contents',
    facts: (count) => `${count} facts`,
    groups: {
      highlights: 'Highlights',
      changes: 'Changes',
      peers: 'Side by side',
      figures: 'Figures',
      events: 'Events',
      titles: 'Titles and awards',
    },
    trends: 'Over the years',
    comparedWith: (period) => `Compared with ${period}`,
    colophon:
      'Every figure, unit and qualifier is as the report prints it. What is marked “calculated” or “converted” follows from a printed figure.',
    data: 'The report as data (JSON)',
    embed: 'Embed',
    linkNamed: (text, label) => `${text}: ${label}`,
  },
};

export const pageWords = (locale: Locale): PageWords => TABLE[locale];
