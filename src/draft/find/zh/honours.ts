import { HONOUR_NOUN, HONOUR_VERBS, NO_HONOUR, VAGUE_VERBS, WEAK_VERBS } from '../../words/zh/honours.js';
import { SCOPE } from '../../words/zh/ranks.js';
import type { Token } from '../token.js';
import type { Clauses } from './clause.js';
import { withoutLead } from './left-label.js';

const VERB = new RegExp(`(?:${[...HONOUR_VERBS].sort((a, b) => b.length - a.length).join('|')})(?!批)`, 'g');
const FIRST = /首批|首个|首家|首创|唯一/;
const STANDINGS: Readonly<Record<string, 'only' | 'first-batch'>> = { 唯一: 'only', 首批: 'first-batch' };

/** First batch, only or first ever, before a title or within a scope. */
const standingOf = (word: string): 'only' | 'first-batch' | 'first-ever' => STANDINGS[word] ?? 'first-ever';
const NATIONAL = /全国|国家级?|中央|国务院|部委|教育部|中国/;
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [NATIONAL, 'nation'],
  [/全省|省级|省委|省政府|[\u4e00-\u9fff]{2}省|自治区|^省|全区/, 'province'],
  [/全市|市级|市委|市政府|[\u4e00-\u9fff]{2}市|^市/, 'prefecture'],
  [/全县|县级|县委|县政府|[\u4e00-\u9fff]{1,2}县/, 'county'],
];

const QUOTED =
  /(?:[^，。；;“”「」]{0,20}?)[“「][^”」]{1,40}[”」](?:荣誉称号|称号|(?:工作|创建|建设)?示范[^，。；、“]{0,5}|案例|奖)?/y;
const NEXT = /(?:、|和|及|以及|与|和全[国省市])?(?=[^，。；;“]{0,6}[“「])/y;

/** The titles after the verb: those in quotation marks with adjacent words, else the rest of the clause. */
function titlesAt(text: string, from: number, to: number): { start: number; end: number }[] {
  const titles: { start: number; end: number }[] = [];
  for (let at = from; at < to;) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    // “…”“…”学习项目: the second quotation is part of another name.
    if (
      !quoted ||
      (titles.length > 0 &&
        !/^[，。；、,;等和及与“]|^$/.test(text.slice(at + quoted[0].length, at + quoted[0].length + 1)))
    )
      break;
    titles.push({ start: at, end: at + quoted[0].length });
    NEXT.lastIndex = at + quoted[0].length;
    const next = NEXT.exec(text);
    if (!next) break;
    at = NEXT.lastIndex;
  }
  if (titles.length > 0) return titles;
  const cut = /[、，。；;（(]|并(?!列)|和(?=[^，]{0,4}(?:获|被))/.exec(text.slice(from, to));
  return [{ start: from, end: cut ? from + cut.index : to }];
}

/** 入选全国名特优新农产品名录: an official list. */
const LISTED = /^[^，。；“\d]{0,6}(?:全国|国家|部|全省|省|全市|市)[^，。；“\d]{2,24}(?:名录|目录|名单)$/;

/** 获评金华市现代社区: after these verbs, a phrase with an administrative level is a title. */
const NAMED = /^(?:获评|被?评为|被授予|被?认定为|被?命名为)$/;
const OF_LEVEL = /^(?:全国|国家级?|[省市县]级|全[省市县]|[\u4e00-\u9fff]{2,3}[省市])[^\d]{3,20}$/;

function isHonour(verb: string, title: string): boolean {
  const isQuoted = /[“「]/.test(title) && !VAGUE_VERBS.has(verb);
  if (/^(?:再次)?入选$/.test(verb) && LISTED.test(title)) return true;
  if (
    title.length < 3 ||
    NO_HONOUR.test(title) ||
    !(isQuoted || HONOUR_NOUN.test(title) || (NAMED.test(verb) && OF_LEVEL.test(title)))
  )
    return false;
  if (/^\s?\d/.test(title) || /\d+(?:\.\d+)?\s?(?:个|项|家|万|亿|名|人|%|次|枚|块)/.test(title.replace(/“[^”]*”/g, '')))
    return false;
  if (!WEAK_VERBS.has(verb)) return true;
  if (verb === '成为') return new RegExp(`^${SCOPE}?首批`).test(title);
  return /[“「]/.test(title) || FIRST.test(title) || /奖$|奖[^励补金]|称号|荣誉|优秀|先进/.test(title);
}

const giverOf = (left: string): string | undefined => /被([^，。；]{2,20}?)$/.exec(left)?.[1];

function honour(
  text: string,
  clauses: Clauses,
  { at, verb, start, end }: { at: number; verb: string; start: number; end: number },
): Token | undefined {
  const title = text.slice(start, end);
  if (!isHonour(verb, title)) return undefined;
  const left = text.slice(Math.max(clauses.startOf(at), at - 40), at);
  // 1个集体荣立二等功: the count is the figure.
  if (!/[“「]/.test(title) && /\d\s?(?:个|名|人|家|项|件|位|支)[\u4e00-\u9fff]{0,8}$/.test(left)) return undefined;
  const giver = giverOf(left);
  const recipient = withoutLead(
    left.replace(/(?:连续[^，。]{1,5}[年次届]|分别|均|先后|成功|再次|连续|被.{0,20})+$/, ''),
  );
  const first = FIRST.exec(title)?.[0];
  const level = LEVELS.find(([pattern]) => pattern.test(title) || (giver !== undefined && pattern.test(giver)))?.[1];
  return {
    start,
    end,
    coreStart: start,
    coreEnd: end,
    kind: 'honour',
    value: null,
    unit: '',
    labels: recipient ? [recipient, title, `${recipient}${text.slice(at, end)}`] : [title],
    ...(recipient && { recipient }),
    ...(giver !== undefined && { giver }),
    ...(level !== undefined && { level }),
    ...(first !== undefined && { standing: standingOf(first) }),
    rule: 'zh-honour',
    sure: /[“「]/.test(title) ? 0.85 : 0.65,
  };
}

/** Titles and awards, with recipient and giver if the clause states them. */
export function honours(text: string, clauses: Clauses): Token[] {
  const found: Token[] = [];
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    const last = found[found.length - 1];
    if (last && index < last.end) continue;
    const from = index + verb.length;
    for (const title of titlesAt(text, from, clauses.endOf(from))) {
      const one = honour(text, clauses, { at: index, verb, ...title });
      if (one) found.push(one);
    }
  }
  return found;
}

const FIRSTS = new RegExp(
  `(?:${SCOPE}|省|市|县|区|国内|国家|[\\u4e00-\\u9fff]{2}(?=首个|首家))(?:范围内|率先|系统)?(首批|首个|首家|首例|首创|首座|首条|唯一)(?:的|一个|一家)?`,
  'g',
);

/** 全市唯一, 全省首批, 全国首个, with or without a title. */
export const firsts = (text: string): Token[] =>
  [...text.matchAll(FIRSTS)].map(({ 0: all, 1: word = '', index }) => ({
    start: index,
    end: index + all.length,
    coreStart: index,
    coreEnd: index + all.length,
    kind: 'rank' as const,
    value: null,
    unit: '',
    standing: standingOf(word),
    scope: all.slice(0, all.indexOf(word)),
    rule: 'zh-first',
    sure: 0.6,
  }));
