import type { Way } from '../../proposal.js';

/** Change words by direction. */
const UP_VERBS =
  '增长 增产 增收 增效 增支 增加 上升 提高 提升 前进 进位 上涨 攀升 回升 上扬 跃升 上浮 上调 净增 多增 增多 扩大 前移 增收 快 高 多 增 升 涨 提前 延长 加快 增幅扩大 反弹 劲增 激增 猛增 微增 微升 微涨 大增'.split(
    ' ',
  );

const DOWN_VERBS =
  '负增长 减产 减收 减支 下降 减少 降低 下滑 下跌 回落 缩减 压减 收窄 缩小 少增 少减 后移 后退 下浮 下调 缩短 压缩 削减 精简 锐减 骤降 微降 微跌 净减 减亏 递减 慢 低 少 减 降 跌'.split(
    ' ',
  );

const UP_NOUNS = '增幅 涨幅 增速 升幅 增长率 增速度 增长速度 同比增速'.split(' ');
const DOWN_NOUNS = '降幅 跌幅 减幅 下降率 下降幅度'.split(' ');

const alternatives = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Between verb and amount, for an amount of change as opposed to a new level. */
const BETWEEN = '(?:了|分别|各|幅度|速度|均|约|近|超过?|达|为|是|\\s)*';

/** 新增, 累计增 and 高达 are no changes; nor are 最高, 至少 and 许多. */
const NOT_BEFORE = '(?<![新累最至许众很更较不递核][\\s]?)';

const VERB = new RegExp(`${NOT_BEFORE}(${alternatives(UP_VERBS, DOWN_VERBS)})${BETWEEN}$`);
const NOUN = new RegExp(
  `(?<!自然)(${alternatives(UP_NOUNS, DOWN_NOUNS)})(?:均|也|已|仅|只|就|都)?(?:保持|稳定|维持)?(?:在|达到|到)?${BETWEEN}$`,
);
/** Between the figures of a list, if they change in different ways: 分别增长5.1%和下降2.2%, 分别升至3%和降至2%. */
const NEXT_WITH_VERB = new RegExp(
  `^(、|，|,|和|与|及|以及|而)?(?:同比|分别)?(?:${alternatives(UP_VERBS, DOWN_VERBS)})?(?:到|至|为)?${BETWEEN}$`,
);

/** The sign that joins a figure to the list in front, with or without a verb of its own; undefined if none does. */
export const signBetween = (between: string): string | undefined => {
  const match = NEXT_WITH_VERB.exec(between);
  return match ? (match[1] ?? '') : undefined;
};

/** 高于上年0.4个百分点, 低于2023年1.2个百分点. */
const COMPARED = /(高于|快于|好于|优于|领先|高出|超出|超过|多于|低于|慢于|少于|落后|低出|减于)([^，。；：、]{1,14})$/;

const DOWN = new Set([...DOWN_VERBS, ...DOWN_NOUNS, '低于', '慢于', '少于', '落后', '低出', '减于']);

export interface ChangeWord {
  readonly word: string;
  readonly way: Way;
  /** Start offset in the text before the figure. */
  readonly at: number;
  readonly isShort: boolean;
  readonly how: 'verb' | 'noun' | 'compared';
  /** What it is compared with, behind 高于 and the like. */
  readonly than: string;
}

/** Pre-check: a character that every change word contains; most figures have none before them. */
const HAS_CHANGE = /[增减升降涨跌高低多少快慢长落滑窄大小收缩提前后反移调幅速率优好领超]/;

/** The change word at the end of a text. */
export function changeAtEnd(left: string): ChangeWord | undefined {
  const tail = left.slice(-28);
  if (!HAS_CHANGE.test(tail)) return undefined;
  for (const [how, pattern] of [
    ['noun', NOUN],
    ['verb', VERB],
    ['compared', COMPARED],
  ] as const) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const [, word = '', than = ''] = match;
    const at = left.length - tail.length + match.index;
    return { word, way: DOWN.has(word) ? 'down' : 'up', at, isShort: word.length === 1, how, than };
  }
  return undefined;
}

/** After a percentage: 8%的增长, 5%以上的增速. */
const AFTER =
  /^(?:左右|以上|以内|以下)?的?(?:年均|平均|较高|同比|较快|高|正)?(?:(增长|增幅|增速|涨幅|升幅|提升|上升)|(降幅|下降|跌幅|负增长|减少))(?!.{0,2}目标|到|至|为)/;

export function changeBehind(right: string): Way | undefined {
  const [, up, down] = AFTER.exec(right.slice(0, 12)) ?? [];
  return up ? 'up' : down ? 'down' : undefined;
}
