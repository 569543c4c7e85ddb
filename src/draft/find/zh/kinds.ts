import type { Form, ProposalKind, Way } from '../../proposal.js';
import { changeAtEnd, changeBehind, type ChangeWord } from '../../words/zh/changes.js';
import { isOwnPast } from '../../words/zh/references.js';
import { boundBefore } from '../../words/zh/qualifiers.js';
import type { Figure } from './numerals.js';

/** The kind of a figure, from the words around it. */
export interface Reading {
  readonly kind: ProposalKind;
  readonly form?: Form;
  readonly direction?: Way;
  /** Start of its verb, in characters before the figure; 0 if there is none. */
  readonly verb: number;
  readonly rule: string;
  readonly sure: number;
  /** The figure that a contribution is to: GDP in 拉动GDP增长0.1个百分点. */
  readonly to?: string;
}

const POINTS = /百分点|基点/;
/** Names of levels that may be negative, unlike 增长率. */
const RATE = /(?:自然增长率|(?<!增长|下降|上涨|升|降|增|跌)率|指数)(?:为|是|达到?|约|\s)*$/;
const PERCENT = /^[%‰％]$/;
const CONTRIBUTION =
  /(?:拉动|带动|拉低|影响|推动|支撑)([^，。；、]{0,14}?)(?:经济)?(?:增长|增速|上涨|下降|上升|提高)(?:了|约|近|达)*$/;
/** A level instead of a change: 提高到, 降至, 增长至. */
const LEVEL = /(?:到|至|成|达到了?|增为|升为|降为|变为)(?:了|约|近|超过?)*$/;
const COMPARED =
  /(?:同比|环比|(?:比|较)(?:上|去|前|年|同|\d|计|预|基|原|整|改|全|一|期|规)[^，。；]{0,12})[^，。；]{0,4}$/;
const SINCE =
  /(?:是|为|达到?|相当于)[^，。；]{0,14}(?:年|年末|年初|时期|期末|上年|去年|同期|初期|年底)(?:水平)?的?(?:近|约|超过?)?$/;

/** Maximum distance of a change word before its figure. */
const NEAR = 32;

/** Without the qualifier: 增长约 becomes 增长. */
export function unbound(left: string): string {
  const word = boundBefore(left)?.word;
  return word === undefined || /^(?:高于|低于|少于|大于|超出)$/.test(word)
    ? left
    : left.slice(0, left.length - word.length);
}

function points(left: string, figure: Figure, right: string): Reading {
  const contribution = CONTRIBUTION.exec(left);
  if (contribution) {
    const to = contribution[1] ?? '';
    return {
      kind: 'change',
      form: 'contribution',
      direction: /拉低|下降/.test(contribution[0]) ? 'down' : 'up',
      verb: contribution[0].length,
      rule: 'zh-contribution',
      sure: 0.9,
      to: contribution[0].includes('经济增') ? `${to}经济` : to,
    };
  }
  const word = changeAtEnd(left);
  const direction = word?.way ?? changeBehind(right) ?? (figure.digits.startsWith('-') ? 'down' : undefined);
  return {
    kind: 'change',
    form: 'points',
    ...(direction && { direction }),
    verb: word ? left.length - word.at : 0,
    rule: 'zh-change-points',
    sure: direction ? 0.95 : 0.6,
  };
}

const changed = (form: Form, { way, at }: ChangeWord, left: string, rule: string, sure: number): Reading => ({
  kind: 'change',
  form,
  direction: way,
  verb: left.length - at,
  rule,
  sure,
});

function percent(left: string, figure: Figure, right: string): Reading {
  const word =
    LEVEL.test(left) && !/(?:增长|增幅|涨幅|降幅|增速)[^，]{0,4}$/.test(left) ? undefined : changeAtEnd(left);
  const behind = changeBehind(right);
  const signed = /^[-–+]/.test(figure.digits) && /同比|环比|增长|增速|分别|增幅|涨幅|，|。|^$/.test(left);
  // 自然增长率为-1.23‰ is a level below zero.
  if (signed && !RATE.test(left))
    return {
      kind: 'change',
      form: 'percent',
      direction: figure.digits.startsWith('+') ? 'up' : 'down',
      verb: word ? left.length - word.at : 0,
      rule: 'zh-change-signed',
      sure: 0.8,
    };
  if (word && word.how !== 'compared') return changed('percent', word, left, 'zh-change-percent', 0.95);
  if (word?.how === 'compared' && isOwnPast(word.than))
    return changed('percent', word, left, 'zh-change-compared', 0.7);
  if (behind && !LEVEL.test(left))
    return { kind: 'change', form: 'percent', direction: behind, verb: 0, rule: 'zh-change-behind', sure: 0.85 };
  return { kind: 'share', form: 'percent', verb: 0, rule: 'zh-share-percent', sure: 0.9 };
}

function times(left: string, right: string): Reading {
  const word = LEVEL.test(left) ? undefined : changeAtEnd(left);
  if (word && word.how !== 'compared') return changed('times', word, left, 'zh-change-times', 0.9);
  const behind = changeBehind(right);
  if (SINCE.test(left) || behind)
    return { kind: 'change', form: 'times', direction: behind ?? 'up', verb: 0, rule: 'zh-times-since', sure: 0.7 };
  return { kind: 'amount', form: 'times', verb: 0, rule: 'zh-times', sure: 0.6 };
}

const AMOUNT: Reading = { kind: 'amount', verb: 0, rule: 'zh-amount', sure: 0.9 };

/** 增加120亿元 is a change; 增加岗位500个 and 新增120亿元 are amounts. */
function amount(left: string): Reading {
  const word = LEVEL.test(left) ? undefined : changeAtEnd(left);
  const isPast = word?.how === 'compared' && isOwnPast(word.than);
  if (!word || (word.how !== 'verb' && !isPast)) return AMOUNT;
  const isCompared = isPast || COMPARED.test(left);
  if (!word.isShort || isCompared) return changed('absolute', word, left, 'zh-change-absolute', isCompared ? 0.9 : 0.6);
  return AMOUNT;
}

/** The kind of a figure, from the text before it in its clause, and after it. */
export function reading(figure: Figure, leftOfIt: string, right: string): Reading {
  const left = unbound(leftOfIt.trimEnd()).slice(-NEAR);
  if (POINTS.test(figure.unit)) return points(left, figure, right);
  if (PERCENT.test(figure.unit)) return percent(left, figure, right);
  if (figure.unit === '倍') return times(left, right);
  if (figure.unit === '成') return { kind: 'share', form: 'fraction', verb: 0, rule: 'zh-tenths', sure: 0.8 };
  return amount(left);
}
