import type { TranslationWords } from '../en/translation.js';

export const translationWords: TranslationWords = {
  title: (language, missing) => (missing ? `${language}：还缺${missing}条` : `${language}：都齐了`),
  lead: '建议都有标记，您采用以后才会发布。',
  acceptAll: (n) => `采用全部建议（${n}条）`,
  accept: '采用',
  glossary: '用自己的词表…',
  glossaryHint: 'Excel或csv，中英文各一列',
  glossaryOf: (name, terms) => `${name}：${terms}个词`,
  forget: '不用了',
  xlsx: '给译者的Excel',
  xliff: '给译者的XLIFF',
  readBack: '读回译好的文件…',
  taken: (n) => `从文件里采用了${n}条。`,
  onlyMissing: '只看缺的',
  columns: { kind: '是什么', source: '原文' },
  nothing: '每一条都有译文。',
};
