import type { Locale } from './locale.js';

/** The words of what shows where a figure is from: the note under a widget, and what opens over a figure in a text. */
export interface NoteWords {
  readonly summary: string;
  readonly quotes: string;
  /** Before a figure that is given otherwise at one place than elsewhere. */
  readonly statedHere: string;
  readonly section: string;
  readonly report: string;
  readonly publisher: string;
  readonly author: string;
  readonly period: string;
  readonly address: string;
  readonly fingerprint: string;
  readonly fingerprintOf: string;
  readonly corrections: string;
  readonly copyCitation: string;
  readonly copyTable: string;
  readonly csv: string;
  readonly json: string;
  readonly openSource: string;
  readonly copied: string;
  /** Said where a page may not write to the clipboard: the text is then selected. */
  readonly selected: string;
  /** What the selected text is called. */
  readonly toCopy: string;
  readonly item: string;
  readonly content: string;
}

/** What a note counts, in words. */
export interface NoteCounts {
  /** How much a note of a whole report covers. */
  facts(count: string): string;
  /** How long the text is that a place is counted in. */
  ofText(length: string): string;
}

const TABLE: Readonly<Record<Locale, NoteWords>> = {
  'zh-CN': {
    summary: '出处与原文',
    quotes: '原文',
    statedHere: '此处为',
    section: '章节',
    report: '报告',
    publisher: '发布',
    author: '作者',
    period: '时间',
    address: '网址',
    fingerprint: '文本指纹',
    fingerprintOf: '原文文本的SHA-256',
    corrections: '更正',
    copyCitation: '复制引文',
    copyTable: '复制表格',
    csv: '下载CSV',
    json: '下载JSON',
    openSource: '查看原文',
    copied: '已复制',
    selected: '已选中，请按复制键',
    toCopy: '待复制的文字',
    item: '项目',
    content: '内容',
  },
  en: {
    summary: 'Source and wording',
    quotes: 'Wording',
    statedHere: 'here: ',
    section: 'Section',
    report: 'Report',
    publisher: 'Publisher',
    author: 'Author',
    period: 'Period',
    address: 'Address',
    fingerprint: 'Fingerprint',
    fingerprintOf: 'SHA-256 of the source text',
    corrections: 'Corrections',
    copyCitation: 'Copy citation',
    copyTable: 'Copy as table',
    csv: 'Download CSV',
    json: 'Download JSON',
    openSource: 'Open the source',
    copied: 'Copied',
    selected: 'Selected: press copy',
    toCopy: 'Text to copy',
    item: 'Item',
    content: 'Content',
  },
};

/** The words of a note in one language. */
export const noteWords = (locale: Locale): NoteWords => TABLE[locale];

const COUNTS: Readonly<Record<Locale, NoteCounts>> = {
  'zh-CN': { facts: (count) => `共${count}项`, ofText: (length) => `全文${length}字` },
  en: { facts: (count) => `${count} facts`, ofText: (length) => `text of ${length} characters` },
};

/** What a note counts, in one language. */
export const noteCounts = (locale: Locale): NoteCounts => COUNTS[locale];
