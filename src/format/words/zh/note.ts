import type { NoteCounts, NoteWords } from '../note.js';

export const note: NoteWords = {
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
};

export const noteCounts: NoteCounts = { facts: (count) => `共${count}项`, ofText: (length) => `全文${length}字` };
