import type { TranslateTexts } from './en.js';

export const zh: TranslateTexts = {
  sheet: '翻译',
  heads: { id: '编号（不要改）', kind: '是什么', state: '状态', quote: '原文' },
  languages: { zh: '中文', en: '英文' },
  kinds: {
    title: '报告标题',
    entity: '发布单位',
    publisher: '发布者',
    place: '排名范围',
    section: '章节',
    board: '榜单',
    label: '数据名称',
    noun: '数的是什么',
    recipient: '获奖者',
    giver: '授予单位',
    goal: '拉动的对象',
    honour: '荣誉名称',
    measure: '按什么排名',
    'unit-one': '单位（一个时）',
    'unit-other': '单位（多个时）',
  },
  states: { given: '已有', missing: '待翻译', optional: '可以不填' },
  from: { previous: '建议：去年的译法', own: '建议：自己的词表', glossary: '建议：通用词表' },
  files: {
    NO_COLUMNS: (name) => `${name}里没有“编号（不要改）”和译文这两列。请用从这里下载的文件，第一行不要动。`,
    NO_XML: (name) => `${name}不是XLIFF文件，或者不完整。`,
    NO_UNITS: (name) => `${name}里没有要翻译的内容。`,
    OTHER_LANGUAGE: (found) => `这个文件译成的是另一种语言（${found}）。`,
    NO_TERMS: (name) => `${name}里没有中英文各一列。请把词语放在一列，译法放在另一列。`,
  },
  problems: {
    UNKNOWN: (id, source, _) => `${id}：报告里没有这一条${source ? `（“${source}”）` : ''}，没有采用。`,
    CHANGED: (id, was, now) => `${id}：译的是“${was}”，报告现在是“${now}”，没有采用。`,
    EMPTY: (id, source, _) => `${id}：“${source}”还没有译文。`,
    TWICE: (id, first, second) => `${id}在文件里有两条：采用“${first}”，没有采用“${second}”。`,
  },
};
