import { leftLabel } from './left-label.js';
import { headOf, placesMeeting, rightDeed, rightNoun } from './right-label.js';
import { IS_COUNTER } from '../../words/zh/units.js';
import type { Token } from '../token.js';

const PLACES = /^(?:镇|乡|村|街道|社区|县|市|区|省|国|小区|学校|企业|班级|国家|乡镇|县区|省份)$/;
/** A subject that is about another figure: 增速比上年提高0.9个百分点. */
/** Words for a mere number, whose subject was named before. */
const NUMBER_ONLY = /^(?:占比|比重|占比重|比例|占|总数|总额|总量|数量)$/;
const TOTAL_ONLY = /^(?:总量|总额|总规模)$/;
/** Verbs on things named before: 基本建成4300套. */
const ONGOING =
  /^(?:基本|已|全部|累计|新|全面)?(?:建成|新建|新增|完成|竣工|开工|新开工|交付|投用|投入使用|实现|达到|改造|优化调整|处理|整改|办结|办理|化解|安排|支出|使用|发放|落地|开业|通车|投产|实施)$/;
/** The purpose of a sum follows it: 设立1亿元产业引导基金. */
const GIVEN = /^(?:设立|发放|争取|下达|安排|落实|筹集|拨付|发行|提供|募集|获得?|引进|引入|给予|奖励)/;
const ABOUT = /^(?:同比|累计|日均)?(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率|名次|位次|排名|规模|总量|比重|占比|增量)$/;
const SHARE_OF =
  /(?:约|已|仅|只)?(?:占(?!比|地|有|用)[^占，；]{1,18}?(?:的|的比重|的比例)?|(?:为|达到?|完成|相当于|是|完成了|为了)[^占，；]{1,18}?的)$/;

/** Narrowed from 2.21 to 2.17: no noun follows. */
const FROM = /[从由](?:(?:上年|去年|年初|同期|20\d\d年)(?:末|底|同期)?的?)?$/;

export interface Name {
  readonly labels: string[];
  /** The subject of later figures of the sentence that have none. */
  readonly carry: string | undefined;
}

const unique = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names.map((name) => name?.trim() ?? ''))].filter(Boolean).slice(0, 3);

/** The labels of a counted or measured thing: the noun after its unit, or the words before it. */
function amountName(text: string, token: Token, left: string, carried: readonly string[]): Name {
  const { names, deed } = leftLabel(left);
  const unit = token.unit ?? '';
  const takesNoun = IS_COUNTER.has(unit) || unit === '' || unit === '人';
  const noun = takesNoun && !FROM.test(left.trimEnd()) ? rightNoun(text, token.coreEnd) : '';
  const meeting = takesNoun ? placesMeeting(text, token.coreEnd) : undefined;
  if (meeting !== undefined) return { labels: unique([meeting, noun, ...names]), carry: meeting };
  if (PLACES.test(unit) && !noun)
    return {
      labels: unique([names.length > 0 && !/辖|有$/.test(left) ? undefined : unit, ...names, unit]),
      carry: unit,
    };
  if (noun) return { labels: unique([noun, headOf(noun), ...names, ...carried]), carry: noun };
  const [named] = carried;
  // 一般公共预算收入增长5%，总量首次突破20亿元.
  if (named !== undefined && TOTAL_ONLY.test(names[0] ?? ''))
    return { labels: unique([named, ...names, ...carried]), carry: named };
  const of = ofCarried(names[0], carried[0]);
  if (names.length > 0) return { labels: unique([names[0], of, ...names, ...carried]), carry: names[0] };
  const after = takesNoun ? rightDeed(text, token.coreEnd) : '';
  const money = takesNoun ? '' : rightNoun(text, token.coreEnd);
  const [before] = carried;
  // 受理各类案件86214件，审执结81023件: a verb on things named before.
  const done = deed && before !== undefined ? [`${deed}${before}`] : [];
  const first = before !== undefined && ONGOING.test(deed) ? [before, deed] : [deed];
  return {
    labels: unique([...(GIVEN.test(deed) ? [money] : []), ...first, money, after, ...carried, ...done]),
    carry: before !== undefined && ONGOING.test(deed) ? undefined : deed || undefined,
  };
}

/** Yields of a crop named with the preceding figure: 玉米面积40万亩，亩产517公斤. */
const YIELD = /^(?:平均)?(?:亩产|单产|总产量?)$/;
const GROWN = /^(.{2,8}?)(?:播种|种植)?(?:面积|总?产量?)$/;

/** Two sides of one thing: 国有资本经营预算收入1830万元，支出1120万元. */
const SIDE = /^(?:收入|支出|进口|出口|存栏|出栏|存款|贷款)$/;
const OTHER_SIDE = /^(.{2,})(?:收入|支出|进口|出口|存栏|出栏|存款|贷款)$/;

function ofCarried(name: string | undefined, carried: string | undefined): string | undefined {
  const side = name !== undefined && SIDE.test(name) ? OTHER_SIDE.exec(carried ?? '')?.[1] : undefined;
  if (side !== undefined) return `${side}${name}`;
  const crop = GROWN.exec(carried ?? '')?.[1];
  return name !== undefined && YIELD.test(name) && crop !== undefined ? crop + name : undefined;
}

/** The labels of a share, change or rank: its own subject, or that of the sentence. */
function subjectName(left: string, carried: readonly string[]): Name {
  const shortened = left.replace(SHARE_OF, '');
  const { names, deed } = leftLabel(shortened);
  const part = SHARE_OF.exec(left)?.[0].replace(/(?:的|的比重|的比例)$/, '') ?? '';
  // 完成预算的100.8% refers to the preceding revenue.
  const whole = shortened === left ? [] : [...(carried[0] ? [`${carried[0]}${part}`] : []), ...leftLabel(left).names];
  const [best] = names;
  if (best === undefined)
    return { labels: unique([...carried.slice(0, 1), ...whole, deed, ...carried.slice(1)]), carry: undefined };
  if (NUMBER_ONLY.test(best) && carried[0] !== undefined)
    return { labels: unique([...carried, ...names]), carry: undefined };
  return { labels: unique([...names, ...carried, ...whole]), carry: ABOUT.test(best) ? undefined : best };
}

export function nameOf(text: string, token: Token, left: string, carried: readonly string[]): Name {
  if (token.kind === 'amount' && token.form !== 'streak') return amountName(text, token, left, carried);
  const name = subjectName(left, carried);
  // 近六成毕业生, 连续三年获考核优秀: the subject follows.
  if (token.unit !== '成' && token.form !== 'streak') return name;
  const behind = token.unit === '成' ? rightNoun(text, token.coreEnd) : streakOf(text, token.coreEnd);
  return { ...name, labels: unique(token.unit === '成' ? [behind, ...name.labels] : [...name.labels, behind]) };
}

const streakOf = (text: string, at: number): string =>
  /^(?:实现|保持|获评?|荣获|被评为|位居|居|列)?([^，。；、“\d]{2,16})/.exec(text.slice(at, at + 24))?.[1] ?? '';
