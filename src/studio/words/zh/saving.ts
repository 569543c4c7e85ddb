import type { SavingWords } from '../en/saving.js';

export const savingWords: SavingWords = {
  saved: (time) => `已保存 ${time}，只在这台电脑上`,
  saving: '正在保存…',
  notSaved: '没有保存',
  notKept: '浏览器没有为本页保存草稿：可能是无痕窗口，或者禁止了网站存储。离开之前请下载草稿文件。',
  downloadDraft: '下载草稿文件',
  drafts: '接着做',
  progress: (decided, all) => `已定${decided}项，共${all}项`,
  remove: '删除',
  takeTheirs: '用那边的',
  saveCopy: '这边的另存一份',
};
