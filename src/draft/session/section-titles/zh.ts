import type { SectionTitles } from './en.js';

export const zh: SectionTitles = {
  allFigures: '主要数据',
  beforeHeadings: '概况',
};
