import type { Contradicted, FindingTexts } from './en.js';

const contradicted =
  (what: string) =>
  ({ path, at, fact, quote, claimed, printed, right }: Contradicted) =>
    `${path}：事实${fact}${claimed ? `的${what}为${claimed}` : `未写${what}`}（${at}），引文${quote}写作${printed}；应为${right}，若引错，请更正引文`;

export const zh = {
  TEXT_FORM: (hasMark, hasCrlf) =>
    `$.source：文本内容一致，仅多出${[hasMark && '开头的字节顺序标记（BOM）', hasCrlf && 'CRLF换行'].filter(Boolean).join('和')}；请另存为不带BOM、以LF换行的UTF-8文本`,
  TEXT_LENGTH: (expected, found) => `$.source.length：报告记为${expected}个UTF-16码元，文本为${found}个`,
  TEXT_HASH: (expected, found) => `$.source.sha256：报告记为${expected}，文本为${found}`,
  QUOTE_DIFFERS: {
    here: ({ path, line, start, end, expected, found }) =>
      `${path}：第${line}行[${start}, ${end})应为${expected}，实为${found}`,
    elsewhere: (line, index) => `；该引文在第${line}行，偏移${index}`,
    nowhere: '；全文无此引文',
  },
  WORD_UNPRINTED: (path, word) => `${path}：原文中没有${word}；请按原文填写，或删去这一项`,
  FIGURE_RESTATED: {
    inMention: ({ here, other, a, b }) =>
      `${here}：此处写作${a}，${other}写作${b}；两者可为同一个数；若原文如此，无须改动`,
    underLabel: ({ here, other, a, b }, label) =>
      `${here}：${label}在此为${a}，在${other}为${b}；两者可为同一个数；若是，请并为一项事实、两处mentions；若非同一事，请用不同的label`,
  },
  FIGURE_DISAGREES: {
    inMention: ({ here, other, a, b }) =>
      `${here}：此处写作${a}，${other}写作${b}；没有一个数可同时为两者；请核对原文，若其一后来已更正，请记入corrections`,
    underLabel: ({ here, other, a, b }, label) =>
      `${here}：${label}在此为${a}，在${other}为${b}；没有一个数可同时为两者；请核对原文；若非同一事，请用不同的label`,
  },
  FIGURE_UNQUOTED: ({ path, fact, quote, wanted, numerals }) =>
    `${path}：引文${quote}中没有事实${fact}的${wanted.join('、')}，只有${numerals.join('、')}；若此处另有写法，请记入stated，若写错或引错，请更正数值或引文`,
  UNIT_CONTRADICTED: contradicted('计量单位'),
  QUALIFIER_CONTRADICTED: contradicted('限定词'),
  DIRECTION_CONTRADICTED: contradicted('升降方向'),
  BASIS_CONTRADICTED: contradicted('比较基期'),
  RANK_CONTRADICTED: contradicted('位次'),
  VERB_CONTRADICTED: contradicted('用语'),
  PERIOD_CONTRADICTED: contradicted('时期'),
  PARTS_DISAGREE: (path, parts, total, printed) =>
    `${path}：各部分${parts.join('＋')}，相加为${total}，整体写作${printed}，舍入不能解释其差；请核对原文，若原文如此，照原文显示`,
  PARTS_UNLIKE: (path, part, whole) =>
    `${path}：部分为${part}，整体为${whole}，计量单位不同，未予相加；若并非其部分，请从parts中移去`,
  KEY_UNKNOWN: (path, key) => `${path}：约定中没有${key}，不会显示；请检查拼写，或删去`,
  LABEL_BARE: (path, label) =>
    `${path}：${label}单独出现时（如他人网页上的一张卡片）看不出说的是什么；请写明对象，如“松门里区块签约率”`,
  ID_BLOCKED: (path, id) => `${path}：${id}中有广告拦截软件会拦截的词，部分读者将看不到该数字；若尚未发布，请换一个id`,
  ID_ROUTED: (path, id) => `${path}：网站服务器会把${id}当作上一级文件夹，可能显示别的网页；若尚未发布，请换一个id`,
  WARNINGS_MORE: (count) => `$：另有${count}条提示未列出`,
} satisfies FindingTexts;
