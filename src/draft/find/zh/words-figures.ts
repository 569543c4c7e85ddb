import { boundBefore } from '../../words/zh/qualifiers.js';
import { IS_COUNTER } from '../../words/zh/units.js';
import { DEED_VERBS } from '../../words/zh/labels.js';
import { wordsAt, type Figure } from './numerals.js';

const RUN = /[零一二两三四五六七八九十百千万亿]+/g;
const HAS_DIGIT = /[一二两三四五六七八九]/;
const DEED = new RegExp(`(?:${[...DEED_VERBS].sort((a, b) => b.length - a.length).join('|')})了?(?:共|近|约|超|达)?$`);
/** 这三个, 三个方面, 三个代表: not counts. */
const POINTED = /[这那上该此前后头每其各哪]$|上述$|以下$|坚持$|紧扣$|围绕$|聚焦$|统筹$|维护$|确保$/;
const ABSTRACT =
  /^(?:大(?!学|型|桥|坝)|方面|维度|层面|环节|重点|阶段|步骤|统一|关系|意识|自信|维护|确保|转变|导向|抓手|目标|领域|务必|结合|坚持|突破|体系|机制|代表|责任|关键|文明|之一|台阶|意义|主题|原则|前提|特点|问题|层次|问号|字)/;

/** Number words are mostly parts of words and names; these are actual counts. */
function counts(text: string, figure: Figure): boolean {
  const { start, end, unit, digits, inside } = figure;
  if (
    !unit ||
    /^(?:年|天|日|月|个月|周|区|省|国|市|州|级|度|期|点|分|里|方|成|道|面|本|首|手|字|门|类|档|站|线|折|届|轮|批|代|步|口)$/.test(
      unit,
    )
  )
    return false;
  const left = text.slice(Math.max(0, start - 12), start);
  if (/[\d余多]\s?$/.test(left)) return false;
  if (/^位数/.test(text.slice(start + digits.length))) return false;
  const right = text.slice(end, end + 6);
  if (/第\s?$/.test(left) || POINTED.test(left) || ABSTRACT.test(right) || /[之后的]$/.test(left)) return false;
  const bound = boundBefore(left) ?? inside;
  // 百亿企业 is a category; 突破百亿元, 上百家 and 百余名 are figures.
  if (!HAS_DIGIT.test(digits) && digits !== '十')
    return Boolean(bound) && !IS_COUNTER.has(unit) ? !/^[\u4e00-\u9fff]{0,2}(?:级|企业)/.test(right) : Boolean(bound);
  if (digits === '一') return false;
  if (digits.length > 1 || inside) return true;
  return DEED.test(left) && /^[\u4e00-\u9fff“]/.test(right);
}

export function wordFigures(text: string): Figure[] {
  return [...text.matchAll(RUN)].flatMap(({ index }) => {
    const figure = wordsAt(text, index);
    return figure && counts(text, figure) ? [figure] : [];
  });
}
