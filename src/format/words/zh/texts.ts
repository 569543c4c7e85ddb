import type { CitationWords, CorrectionWords, ListWords, SeriesWords, SpanWords } from '../texts.js';

/** GB/T 15834: a title within a title takes single marks. */
const titled = (title: string): string => `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`;

export const citations: CitationWords = {
  citation: (said, by, title) => `${by}${by && title ? titled(title) : ''}${by && '，'}${said}。`,
  report: (publisher, title, period) => `${publisher}${titled(title)}（${period}）。`,
};

export const corrections: CorrectionWords = {
  corrected: (date) => `${date}更正`,
  correction: (date, before, after, reason) => `${date}由${before}更正为${after}：${reason}`,
};

export const series: SeriesWords = {
  series: (label, points) => `${label}：${points}`,
  point: (period, figure) => period + figure,
  noData: '无数据',
  invented: '虚构',
};

export const lists: ListWords = {
  cut: (all, shown) => `共${all}条，此处${shown}条`,
  each: '均',
  seeChart: '查看图表',
};

export const span: SpanWords = (first, last) => (first === last ? `第${first}字` : `第${first}至${last}字`);
