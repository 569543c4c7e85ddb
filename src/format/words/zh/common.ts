import type { Words } from '../common.js';
import { quoted } from '../quotation.js';

export const common: Words = {
  asReportedBy: (publisher) => `据${publisher}报告`,
  asOf: (date) => `数据截至${date}`,
  missing: { 'not-stated': '未公布', 'not-applicable': '不适用', withheld: '不予公布' },
  calculated: '计算值',
  converted: '换算值',
  about: '约',
  invented: '示例数据（虚构）',
  source: '来源',
  loading: '正在加载',
  dataUnavailable: '数据暂时无法加载，以原文为准',
  whichIsOpen: '原文未指明是哪一项',
  monthNotStated: '月份未注明',
  givenBy: (giver) => `${giver}授予`,
  comma: '，',
  separator: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  dash: '——',
  space: '',
  inBrackets: { gap: '', marks: ['（', '）'] },
  bracketed: (text) => `（${text}）`,
  quoted,
};
