import { anyOf } from '../../words/list.js';
import {
  BARE_SUM,
  BASIS_TAIL,
  DEED_AT_START,
  DEED_VERBS,
  DOER,
  DOUBTFUL_DEEDS,
  KEPT_DEEDS,
  LEADS,
  NO_OBJECT,
  TAIL,
  TAIL_GUARD,
} from '../../words/zh/labels.js';

/** Labels from the words before a figure. */
export interface LeftLabel {
  /** Best first; empty if there are none. */
  readonly names: readonly string[];
  /** A verb without an object: 审结 in 审结11件. */
  readonly deed: string;
}

const MAX_CUTS = 12;
const DATE_LEAD =
  /^(?:[一二三四五六七八九十两\d]+年多?来|(?:截至|截止|到|至|自|从|在|于)?(?:19|20)\d\d\s?年(?:度|末|底|初|以来|间)?(?:\s?\d{1,2}\s?月(?:份|底|末|初)?)?(?:\s?\d{1,2}日)?(?:上半年|下半年|全年|前三季度|[一二三四]季度)?|(?:截至|到)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|初)?(?:\d{1,2}日)?|前?[一二三四]季度|“?十[一二三四]五”?(?:时期|期间|以来|末)?|(?:截至|截止)[^，]{1,8}|\d{1,2}[-—–至到]\d{1,2}月|(?:\d{1,2}月)?(?:\d{1,2}日)?[至到—–-](?:\d{1,2}月)?\d{1,2}日)(?:期间|里|内|中)?/;

const DEED = new RegExp(
  `(?:${anyOf(DEED_VERBS.filter((verb) => verb.length > 1 && !DOUBTFUL_DEEDS.has(verb)))})了?`,
  'g',
);

/** 问题已整改298个: the label is 问题. */
const DONE_TAIL = /(?<=.)(?:均已|全部|已)(?:整改|办结|完成|解决|化解|销号|投用|开工|竣工|兑现|落实)(?:到位)?$/;

/** Strips what follows the label: 达到, 分别为, 比上年. */
function withoutTail(text: string): string {
  let rest = text.trimEnd();
  for (let i = 0; i < MAX_CUTS; i++) {
    const guarded = TAIL_GUARD.test(rest);
    const next = rest.replace(BASIS_TAIL, '').replace(DONE_TAIL, '');
    const cut = next !== rest || guarded ? next : rest.replace(TAIL, '');
    if (cut === rest) break;
    rest = cut.trimEnd();
  }
  return rest;
}

/** Strips what precedes the label: dates, adverbs, connectives. */
export function withoutLead(text: string): string {
  let rest = text.trimStart();
  for (let i = 0; i < MAX_CUTS; i++) {
    const cut = rest.replace(DATE_LEAD, '').replace(LEADS, '');
    if (cut === rest) break;
    rest = cut;
  }
  return rest;
}

/** 完成率 and 审结数 are nouns, although they start with a verb. */
const NO_NOUN = /^(?:[率额量数者性员期型权费]|面积|成功(?!率))/;

/** Rates of a deed are not its object: 核查处置完成率. */
const RATE = /^(?:完成|成功|办结|合格|整改|处置|满意|及时)率/;

/** The object of a verb at the start, or the whole text without a verb. */
function object(text: string): string {
  const verb = DEED_AT_START.exec(text)?.[0] ?? '';
  const rest = withoutLead(text.slice(verb.length));
  const guard = DOUBTFUL_DEEDS.has(verb) ? NO_OBJECT : NO_NOUN;
  return verb && rest.length > 1 && !guard.test(rest) && !RATE.test(rest) ? rest : text;
}

const isDeed = (text: string): boolean => DEED_AT_START.exec(text)?.[0] === text;

/** Too generic without its owner: 第一产业实现增加值. */
const GENERIC =
  /^(?:增加值|净?利润(?:总额)?|总?产值|(?:营业|总|销售)?收入|税收|利税|投资|销售额|零售额|出口|进出口|产量|总量|增长|覆盖|全覆盖)$/;

/** Adverbs between a subject and its verb: 监察机构主动检查. */
const MANNER_AT_END = /(?:共|累计|全年|积极|主动|依法|及时|联合|牵头|先后|持续|已|新|再|还|大力)+$/;

/** A body, what it does, and to what: 代表提出议案, 监察机构主动检查用人单位. */
const BODY_DOES = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{0,12}(?:代表|机构|部门|机关|队伍|常委会|法院|检察院))(?:主动|依法|积极|及时|共|累计|已)*(?:${anyOf(DEED_VERBS.filter((verb) => verb.length > 1))})了?([^的]{2,})$`,
);

/** 立案、 before 开庭平均用时: a list of verbs without a subject. */
const DEED_LIST = new RegExp(`^(?:(?:${anyOf(DEED_VERBS.filter((verb) => verb.length > 1))})[、和与])+$`);

/** Splits subject, verb and object: 全市 | 实现 | 地区生产总值. */
function parted(text: string): { doer: string; rest: string; isNew: boolean } | undefined {
  for (const match of text.matchAll(DEED)) {
    const rest = withoutLead(text.slice(match.index + match[0].length));
    if (match.index === 0 || rest.length < 2 || NO_OBJECT.test(rest)) continue;
    if (match.index < 6 && DEED_LIST.test(text.slice(0, match.index))) continue;
    // 高速公路新增通车里程: here, 新增 is no verb.
    return { doer: text.slice(0, match.index), rest, isNew: /^(?:新增|净增|新开|新建)/.test(match[0]) };
  }
  return undefined;
}

/** 占总人口比重（常住人口城镇化率）为: the name is in brackets. */
const CALLED = /[（(]([^（）()，]{2,14}(?:率|数|值|额|量|度|比))[）)](?:为|达到?|是)?$/;

export function leftLabel(left: string): LeftLabel {
  const called = CALLED.exec(left);
  if (!called) return labelOf(left);
  const outer = labelOf(left.slice(0, called.index));
  return { names: [called[1] ?? '', ...outer.names], deed: '' };
}

/** Words for what is left of a sum are its label if there is no other: 累计结余. */
const BALANCE = /(?:累计|滚存|当年|年末|年终)?(?:结余|结存|滚存)$/;

/** 教育、医疗、住房等民生案件 is also 民生案件. */
const AND_OTHERS = /(?:^|[、和])[^、]{1,12}等(?!级|次|额|候)([^、等]{3,})$/;

/** 全市检察机关共办理各类案件: subject and object. */
const DONE_IN_ALL = /^(.{2,12}?)(?:共计|累计|共)(.{3,})$/;

function labelOf(left: string): LeftLabel {
  const whole = withoutLead(withoutTail(left));
  if (!whole) return { names: [BALANCE.exec(left.trimEnd())?.[0] ?? ''].filter(Boolean), deed: '' };
  if (whole.length < 2) return { names: [], deed: '' };
  if (isDeed(whole)) return { names: [], deed: whole };
  const [, body, done] = DONE_IN_ALL.exec(whole) ?? [];
  if (body !== undefined && done !== undefined && DOER.test(body)) return labelOf(done);
  const given = BODY_DOES.exec(whole)?.[1];
  if (given !== undefined && !NO_OBJECT.test(given)) return { names: [...labelOf(given).names, whole], deed: '' };
  const thing = object(whole);
  if (thing !== whole) {
    const [short, isKept] = [object(thing), KEPT_DEEDS.test(whole) || BARE_SUM.test(thing)];
    return { names: isKept ? [whole, short] : [...kindOf(thing), short, ...shorter(short), whole], deed: '' };
  }
  const parts = parted(whole);
  if (!parts) return { names: [whole, ...kindOf(whole), ...shorter(whole)], deed: '' };
  const doer = withoutTail(parts.doer.replace(MANNER_AT_END, ''));
  return DOER.test(doer) || doer === ''
    ? { names: [object(parts.rest), whole], deed: '' }
    : {
        names: GENERIC.test(parts.rest) || parts.isNew ? [whole, parts.rest, doer] : [object(parts.rest), whole, doer],
        deed: '',
      };
}

const kindOf = (thing: string): string[] => {
  const kind = AND_OTHERS.exec(thing)?.[1];
  return kind === undefined ? [] : [kind];
};

/** 县城总面积 is also 总面积, 全市财政收入 also 财政收入. */
function shorter(text: string): string[] {
  const cut = text.replace(
    /^(?:全[国省市县区州盟旗镇乡街校院系]{1,2}|我[省市县区]|[^，]{1,8}的|(?:市区|城区|县城|辖区|“[^”]{1,12}”)(?=[\u4e00-\u9fff]{4})|[\u4e00-\u9fff]{1,3}[省市县区镇乡城旗盟](?=[\u4e00-\u9fff]{3}))|[（(][^（）()]{1,12}[）)]$/,
    '',
  );
  return cut !== text && cut.length > 1 ? [cut] : [];
}
