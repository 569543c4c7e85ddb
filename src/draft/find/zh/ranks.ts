import { RANK_VERBS, SCOPE } from '../../words/zh/ranks.js';
import type { Token } from '../token.js';
import type { Clauses } from './clause.js';
import { inDigits } from './number.js';

const NUMBER = String.raw`(\d{1,4}|[一二三四五六七八九十百]{1,5})`;
const VERBS = [...RANK_VERBS].sort((a, b) => b.length - a.length).join('|');

/** Ordinals with 第 that are no ranks: 第二产业, 第三季度, 第十四届. */
const NO_RANK =
  '(?!\\d|[一二三四五六七八九十百]|产业|季度|[批届次期轮方者部章条节代类款项步号页卷站师类种线年天课堂日月年]|个|家|例|书记|责任|时间|阶段|梯队|方阵|人民|医院|[小中大]学|要务|生产力|党支部|支队|检察|国道|审计|监狱|手)';
const NTH = new RegExp(`第\\s?${NUMBER}\\s?(位|名(?!单|称)|[高大多低](?=[，。；、]|$))?${NO_RANK}`, 'g');
const LEAD = new RegExp(
  `(?:(?:连续[\\d一二三四五六七八九十]+[年届次个季度月]{1,2}|继续|并列|均|都|分别|也|又)*)(?:${VERBS})?(?:在|于)?${SCOPE}?(?:\\d*[\\u4e00-\\u9fff]{0,8}?(?:中|里|内)|\\d+[个家][\\u4e00-\\u9fff]{1,8}?|(?:[\\u4e00-\\u9fff]{0,4}?(?:港口|城市|高校|院校|医院|机构|单位|企业|园区|系统|行业|同行|法院|检察院|公安机关|开发区)))?(?:${VERBS}|并列|的|分别|各)*(?:在|于|为)?$`,
);
const PLACED = new RegExp(`(?:${VERBS}|${SCOPE}|中|并列|分别为?)$`);
const SCOPED = new RegExp(SCOPE);

const before = (text: string, clauses: Clauses, at: number): string =>
  text.slice(Math.max(clauses.startOf(at), at - 28), at);

function rank(text: string, clauses: Clauses, at: number, end: number, printed: string): Token {
  const left = before(text, clauses, at);
  const lead = LEAD.exec(left)?.[0] ?? '';
  const scope = SCOPED.exec(lead)?.[0];
  return {
    start: at - lead.length,
    nameEnd: at - lead.length,
    end,
    coreStart: at,
    coreEnd: end,
    kind: 'rank',
    value: printed,
    position: inDigits(printed),
    unit: '',
    ...(scope !== undefined && { scope }),
    rule: 'zh-rank-position',
    sure: scope === undefined ? 0.8 : 0.95,
  };
}

/** 第15位, 全市第一; 第3位、第9位. Slogans such as 质量第一 are no ranks. */
export function positions(text: string, clauses: Clauses): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(NTH)) {
    const [all, printed = '', suffix] = match;
    const end = match.index + all.length;
    const left = before(text, clauses, match.index);
    const last = found[found.length - 1];
    const isListed =
      last !== undefined &&
      /^(?:、|和|及|升至|上升至|提升至|上升到|提升到|升到|跃升至|跃居|前移至|前移到|降至|下降至|下降到|退居|退至|变为|调整为)?$/.test(
        text.slice(last.end, match.index),
      );
    if (suffix === undefined && !PLACED.test(left) && !isListed) continue;
    if (suffix === '名' && /^(?:书记|院士|被告|学生)/.test(text.slice(end))) continue;
    const token = rank(text, clauses, match.index, end, printed);
    found.push(
      last && token.start < last.end
        ? { ...token, start: last.end > match.index ? match.index : Math.max(last.end, token.start) }
        : token,
    );
  }
  return found;
}

const TOP = new RegExp(`(?:首位|榜首|魁首|头名|之首|之冠|第一位)`, 'g');
const TOP_VERB = new RegExp(
  `(?:位居|居|列|排名|排|名列|位列|高居|稳居|均居|均列|蝉联|勇夺|夺得|荣获|获)${SCOPE}?[^，。；、\\d]{0,8}?(?:首(?![批个家次例创届都府要先席饰乡届部套台座条]))(?=[，。；、！”]|$)`,
  'g',
);

/** 居全国首位, 榜首, 口岸之首: first without a numeral. */
export function tops(text: string, clauses: Clauses): Token[] {
  const spans: [number, number, number][] = [];
  for (const match of text.matchAll(TOP)) {
    const left = before(text, clauses, match.index);
    const lead = new RegExp(
      `(?:连续[\\d一二三四五六七八九十]+年)?(?:${VERBS})?(?:在|于)?[\\u4e00-\\u9fffA-Za-z]{0,12}$`,
    ).exec(left);
    const placed =
      new RegExp(`(?:${VERBS})(?:在|于)?[^，。；、]{0,14}$`).exec(left) ?? SCOPED.exec(left.slice(-8)) ?? lead;
    const start = placed ? match.index - left.length + placed.index : match.index;
    if (placed && !/[摆放]在$|置于$|作为$/.test(left)) spans.push([start, match.index, match.index + match[0].length]);
  }
  for (const match of text.matchAll(TOP_VERB)) {
    const end = match.index + match[0].length;
    spans.push([match.index, end - 1, end]);
  }
  return spans.map(([start, coreStart, coreEnd]) => {
    const scope = SCOPED.exec(text.slice(start, coreEnd))?.[0];
    return {
      start,
      nameEnd: start,
      end: coreEnd,
      coreStart,
      coreEnd,
      kind: 'rank' as const,
      value: text.slice(coreStart, coreEnd),
      position: '1',
      unit: '',
      ...(scope !== undefined && { scope }),
      rule: 'zh-rank-top',
      sure: 0.9,
    };
  });
}

const WITHIN = new RegExp(
  `(?:居|列|排名?|位居|位列|名列|进入|跻身|稳居|挺进|冲进|处于|保持)[^，。；、\\d]{0,10}?前${NUMBER}(?:位|名)?(?!\\d|季度|个|月|年|期|届|天|强|类|百|千)`,
  'g',
);

/** 居全省前三. */
export function withins(text: string): Token[] {
  return [...text.matchAll(WITHIN)].map((match) => {
    const end = match.index + match[0].length;
    const printed = match[1] ?? '';
    const scope = SCOPED.exec(match[0])?.[0];
    return {
      start: match.index,
      nameEnd: match.index,
      end,
      coreStart: end - match[0].length + match[0].lastIndexOf('前'),
      coreEnd: end,
      kind: 'rank' as const,
      value: printed,
      position: inDigits(printed),
      standing: 'within' as const,
      unit: '',
      ...(scope !== undefined && { scope }),
      rule: 'zh-rank-within',
      sure: 0.75,
    };
  });
}
