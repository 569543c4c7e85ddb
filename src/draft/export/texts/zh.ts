import type { ExportTexts } from './en.js';

export const zh: ExportTexts = {
  leftOut: {
    PROPOSED: () => '尚未确认',
    ASKED: () => '尚有疑问',
    REJECTED: () => '已剔除',
    LOST: () => '新文本中找不到唯一的引文',
    NO_PLACE: () => '没有写明在什么范围内排名',
    NO_FORM: () => '报告格式尚无对应字段',
    IN_WORDS: () => '没有数字的陈述，请手工录入',
    PROBLEM: (detail) => `写入后报告不合规范：${detail}`,
    CONTRADICTED: (detail) => `与引文不一致：${detail}`,
  },
};
