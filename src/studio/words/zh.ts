import type { StudioWords } from './en.js';
import { importWords } from './zh/import.js';
import { compareWords } from './zh/compare.js';
import { frameWords } from './zh/frame.js';
import { publishWords } from './zh/publish.js';
import { savingWords } from './zh/saving.js';
import { translationWords } from './zh/translation.js';
import { questionsWords } from './zh/questions.js';
import { reviewWords } from './zh/review.js';

export const zh: StudioWords = {
  key: 'zh',
  lang: 'zh-CN',
  otherLang: 'en',
  other: 'English',
  name: '报告工作台',
  private: '文件不离开这台电脑',
  untitled: '还没有打开文件',
  steps: '步骤',
  screens: { import: '导入', frame: '信息', review: '核对', questions: '疑问', compare: '对比', publish: '发布' },
  done: '已完成',
  waiting: (n) => `${n}项待办`,
  help: '帮助',
  close: '关闭',
  cancel: '取消',
  next: (step) => `下一步：${step}`,
  back: (step) => `返回${step}`,
  between: '、',
  import: importWords,
  frame: frameWords,
  review: reviewWords,
  questions: questionsWords,
  publish: publishWords,
  saving: savingWords,
  compare: compareWords,
  translation: translationWords,
};
