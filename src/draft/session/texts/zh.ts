import type { SessionTexts } from './en.js';

export const zh: SessionTexts = {
  allFigures: '主要数据',
  beforeHeadings: '概况',
};
