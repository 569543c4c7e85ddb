import type { QuestionTexts } from './en.js';

const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join('、');

export const zh: QuestionTexts = {
  SUM_OFF: {
    sum: (parts, sum, whole) => `${quoted(parts)}相加为${sum}，与“${whole}”不符`,
    larger: (part, whole) => `“${part}”是“${whole}”的一部分，却比它大`,
    hundred: (parts, sum) => `“${parts}”各部分相加为${sum}，不是100`,
  },
  FIGURE_RESTATED: (label, a, b) => `${label}一处为“${a}”，另一处为“${b}”；可能是同一个数字的两种写法`,
  FIGURE_DIFFERS: (label, a, b) => `${label}一处为“${a}”，另一处为“${b}”，两处不符`,
  SHARE_OFF: (part, whole, percent, computed) => `“${part}”占“${whole}”的${computed}%，与“${percent}”不符`,
  BASE_OFF: {
    change: (from, to, change, computed) => `从“${from}”到“${to}”为${computed}，与“${change}”不符`,
    absolute: (to, absolute, change, computed) => `按“${to}”“${absolute}”推算为${computed}，与“${change}”不符`,
    lastYear: (before, now, change, computed) => `上年报告为${before}，到“${now}”推算为${computed}，与“${change}”不符`,
  },
  RANK_TWICE: {
    positions: (label, a, b) => `${label}一处写“${a}”，另一处写“${b}”`,
    holders: (a, b, rank) => `${a}和${b}都写“${rank}”`,
  },
  LIST_UNEVEN: (names, figures) => `前面列了${names}项，后面只对应${figures}个数字`,
  COUNT_OFF: {
    list: (count, items) => `写的是“${count}”，列出的有${items}个`,
    board: (title, items) => `标题为“${title}”，下面列了${items}条`,
  },
  PART_OF_WHOLE: (part, whole, label) => `${label}“${part}”是不是前面${whole}中的一部分？`,
  WHOSE_RANK: (rank, before) => `“${rank}”是哪一个的排名：${quoted(before)}？`,
  AMOUNT_OR_CHANGE: (quote) => `“${quote}”说的是增减了多少，还是总共有多少？`,
  choices: {
    SUM_OFF: { 'as-printed': '原文无误', wrong: '有一处写错了', 'not-parts': '不是它的组成部分' },
    FIGURE_RESTATED: { same: '同一个数字，两种写法', two: '是两回事', wrong: '有一处写错了' },
    FIGURE_DIFFERS: { same: '同一个数字，两处都没错', two: '是两回事', wrong: '有一处写错了' },
    SHARE_OFF: { 'as-printed': '原文无误', wrong: '有一处写错了', other: '百分比说的是别的' },
    BASE_OFF: { 'as-printed': '原文无误（价格或口径不同）', wrong: '有一处写错了', other: '增减说的是别的' },
    RANK_TWICE: { 'as-printed': '原文无误', wrong: '有一处写错了', two: '是两项排名' },
    LIST_UNEVEN: { 'as-printed': '原文无误', wrong: '漏了一项或一个数字', other: '不是一一对应的' },
    COUNT_OFF: { 'as-printed': '原文无误（没有全部列出）', wrong: '个数或名单写错了', other: '个数说的是别的名单' },
    PART_OF_WHOLE: { share: '是，是其中的一部分', two: '不是，是两个数字', none: '不是报告的数字' },
    WHOSE_RANK: { last: '是前面紧挨着的那个', all: '前面几个都是', open: '原文没有说明' },
    AMOUNT_OR_CHANGE: { change: '增减了多少', amount: '总共有多少', none: '不是报告的数字' },
  },
};
