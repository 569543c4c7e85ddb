import { changeAtEnd } from '../../words/zh/changes.js';
import { isOtherBody, isOwnPast, namesAverage } from '../../words/zh/references.js';
import type { Clauses } from './clause.js';
import { unbound } from './kinds.js';
import type { Figure } from './numerals.js';

/* Differences from something other than the figure's own past. */

const REFERENCE = '([^，。；：]{1,20}';
/** 超过全市居民3万人 may also be a count, unlike 高于全市3210元. */
const PASSED = new RegExp(`^.*(?:多于|大于|超出|超过|超(?![过出额]))${REFERENCE})$`, 's');
const BEYOND = new RegExp(
  `^.*(?:高于|快于|好于|优于|低于|慢于|少于|小于|强于|弱于|高出|快出|低出|多出|领先于?|落后于?|跑赢|高过|快过)${REFERENCE})$`,
  's',
);
/** Without 于: 增速快全市平均2.1个百分点. */
const BARE = /(?<![提加放变降减调抬偏走])[高快低慢多少]((?:全[国省市县区州]|平均)[^，。；：\d]{0,10})$/;
const VERSUS = new RegExp(
  `(?:(?<![占同环对])比(?![重例率值较])|(?<!比)较(?![好快大高多强为低小])|(?:与|同|跟|和|对比)(?=[^，。；：]{1,20}(?:相比|比较|相较)))${REFERENCE}?)(?:相比较?|比较|相较)?[，,]?(?:也|还|要|则|仅|更|又|都|(?<!平)均|分别|各|高出|多出|低出)*$`,
);
const APART = new RegExp(
  `(?:与|同|跟|和|比|较|距离?)${REFERENCE}?)(?:相比)?(?:仍|还|仅|尚|只)?(?:相差|差距|差了?)(?:为|有|达|在)?$`,
);

/** A character of each pattern, as a fast pre-check. */
const ANY = /[于出过超领落跑比较距差高快低慢多少]/;

/** The words that follow a comparative at the end of a text. */
function referenceAt(left: string, isPoints: boolean): string | undefined {
  const passed = PASSED.exec(left)?.[1];
  const reference = (BEYOND.exec(left) ?? BARE.exec(left) ?? APART.exec(left))?.[1];
  return reference ?? (passed !== undefined && (isPoints || namesAverage(passed)) ? passed : undefined);
}

/**
 * Whether a figure is the difference from another body, an average or, in percentage points, a target. A report has no
 * field for it, and as a change it would be published as growth.
 *
 * @param before the text before the figure, in its sentence and after the figure in front
 */
function isComparison(before: string, unit: string): boolean {
  if (!ANY.test(before)) return false;
  const left = unbound(before.trimEnd());
  const isPoints = /百分点|基点/.test(unit);
  const reference = referenceAt(left, isPoints);
  // 低于标准的占比提高: the verb has its own subject.
  if (reference !== undefined && changeAtEnd(reference)?.how !== 'verb')
    if (isPoints ? !isOwnPast(reference) : isOtherBody(reference)) return true;
  const verb = changeAtEnd(left);
  const isVerb = verb?.how === 'verb';
  if (!isVerb && !/[高多低]出[^，。；：]{0,4}$/.test(left)) return false;
  const versus = VERSUS.exec(isVerb ? left.slice(0, verb.at) : left)?.[1];
  return versus !== undefined && isOtherBody(versus);
}

const NEXT = /^(?:、|和|及|与|以及)?$/;
const FARTHEST = 60;

/** The differences from other bodies among the figures of a line; those of a list share the words before the first. */
export function comparisons(text: string, clauses: Clauses, figures: readonly Figure[]): Set<Figure> {
  const found = new Set<Figure>();
  figures.forEach((figure, i) => {
    const { start, unit } = figure;
    const last = figures[i - 1];
    const before = text.slice(Math.max(clauses.sentenceOf(start), start - FARTHEST, last?.end ?? 0), start);
    const isNext = last !== undefined && found.has(last) && last.unit === unit && NEXT.test(before);
    if (isNext || isComparison(before, unit)) found.add(figure);
  });
  return found;
}
