import type { QuestionsWords } from '../en/questions.js';

export const questionsWords: QuestionsWords = {
  none: '没有疑问。',
  noneHint: '文中能比对的合计、占比、增减和排名都对得上。',
  counts: (open, answered) => `${open}问待答，${answered}问已答`,
  yours: (answer) => `你答：${answer}`,
  never: '疑问不拦着发布。你的回答会记住，明年同样的地方不再问。',
  show: '在原文里看',
};
