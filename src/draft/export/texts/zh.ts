import type { ExportTexts } from './en.js';

export const zh: ExportTexts = {
  noPeriod: () =>
    '文中没有年份，报告期间还没填。请填写：在工作台的“信息”一步，或草稿文件的frame.period，或用draft --period 2024重新导入。',
  differing: {
    FIGURE: (quote, printed) => `原文是“${quote}”，网页写成“${printed}”`,
    DIRECTION: (quote, printed) => `原文“${quote}”说明了升降，网页只写“${printed}”`,
    PERIOD: (quote, printed) => `原文“${quote}”说的是另一个时期，网页写成“${printed}”`,
  },
  leftOut: {
    PROPOSED: () => '尚未确认',
    ASKED: () => '尚有疑问',
    REJECTED: () => '已剔除',
    LOST: () => '新文本中找不到唯一的引文',
    NO_PLACE: () => '没有写明在什么范围内排名',
    NO_FORM: () => '这种写法还不能发布，请在报告中手工录入',
    IN_WORDS: () => '没有数字的陈述，请手工录入',
    PROBLEM: (detail) => `写入后报告不合规范：${detail}`,
    CONTRADICTED: (detail) => `与引文不一致：${detail}`,
  },
};
