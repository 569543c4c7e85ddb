import type { Mask } from '../mask.js';
import { digitFigures, type Figure } from './numerals.js';
import { joinOf } from './order.js';
import { wordFigures } from './words-figures.js';

/** 0.9、5.9个百分点; 29亿、100亿件; 300-400万元: the unit is printed once, after the last number. */
function sharing(text: string, figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || one.unit || !next.unit || one.inWords !== next.inWords) continue;
    const between = text.slice(one.end, next.start);
    const join = joinOf(between, '');
    if (join !== 'list' && join !== 'range') continue;
    if (join === 'list' && between.trim() === '') continue;
    shared[i] = { ...one, unit: next.unit, scale: one.scale || next.scale, isBare: false };
  }
  return shared;
}

/** The candidate numerals of a line, with their units. */
export function figuresIn(text: string, mask: Mask): Figure[] {
  const all = [...digitFigures(text), ...wordFigures(text)].sort((a, b) => a.start - b.start);
  return sharing(
    text,
    all.filter(({ start, numeralEnd }) => !mask.covers(start, numeralEnd)),
  );
}

const BARE =
  /(?:指数|系数|得分|评分|分值|积分|均分|总分|PMI|CPI|PPI|pH|PH|热值|强度|数值|景气度|人数|数量|总数|总人口|人口|人次|总量|件数|户数|收入比|之比|倍差|均值|平均值|峰值|净值|比值|率值)(?:分别|已|均|仅)?(?:上年末?|去年末?|上年同期|去年同期|年初|的|为|达到?|是|至|升至|降至|超过?|突破|约|近|有|共|从|由)*$/;
const DECIMAL = /(?:为|达到?|至|到|由|从)$/;
/** Years and months are points in time unless a word implies a duration. */
const SPAN = /^(?:年|个月|学年)$/;
const SPAN_CUE =
  /(?:时间|时长|时限|周期|年限|寿命|工期|期限|用时|学制|教龄|工龄|使用期|保质期|期|龄|达|长达|历时|耗时|缩短|延长|压缩|提前|为|约|满|刑)(?:至|到|为|达|了|约|近)*$/;

/** Whether the preceding words make a numeral a figure. */
export function isFigure(text: string, figure: Figure, left: string): boolean {
  if (SPAN.test(figure.unit)) return SPAN_CUE.test(left);
  if (!figure.isBare) return true;
  if (/[A-Za-z]$/.test(left) && !/[A-Z]{3}$/.test(left)) return false;
  if (/^[A-Za-z]/.test(text.slice(figure.numeralEnd))) return false;
  return BARE.test(left) || (figure.digits.includes('.') && DECIMAL.test(left));
}
