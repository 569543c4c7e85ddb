import type { ShareFact, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import { printNumber } from './number.js';
import { find, part, phrase, without, type Part, type Phrase } from './phrase.js';
import { absent, printQuantity } from './quantity.js';
import { words } from './words.js';

/** What `printShare` reads of a share. */
export type ShareLike = Pick<ShareFact, 'part' | 'whole' | 'percent' | 'unit' | 'noun' | 'qualifier' | 'word'>;

/**
 * A share as printed: “21 of 24” stays 21 of 24, and a percentage that was not printed is not made up. A percentage has
 * the parts of a quantity, and the `count` that was printed with it; n of m has them in a `part` and a `whole`.
 * @returns a missing figure where neither part and whole nor a percentage is given
 */
export function printShare(share: ShareLike, locale: Locale, declaredUnits: readonly UnitDeclaration[] = []): Phrase {
  const { part: some, whole, percent } = share;
  if (some !== undefined && whole !== undefined) return partOfWhole(share, some, whole, locale, declaredUnits);
  if (percent === undefined) return absent(words(locale).missing['not-stated']);
  return [...printPercentage(share, percent, locale), ...countOf(share, locale, declaredUnits)];
}

/** The percentage by itself, whatever counts were printed with it. */
export const printPercentage = ({ qualifier, word }: ShareLike, percent: string, locale: Locale): Phrase =>
  printQuantity({ value: percent, unit: '%', qualifier, word }, locale);

/** The one count that was printed with a percentage, if any. */
function countOf(
  { part: some, whole, unit, noun }: ShareLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[],
): Phrase {
  const value = some ?? whole;
  if (value === undefined) return [];
  const count = printQuantity({ value, unit, noun }, locale, declaredUnits);
  const isAll = some === undefined;
  const said = isAll ? ofAll(count, locale) : count;
  return [part('count', said, words(locale).inBrackets)];
}

/** 共24个, of 24 villages. */
const ofAll = (all: Phrase, locale: Locale): Phrase => {
  const [word, gap] = locale === 'en' ? ['of', ' '] : ['共', ''];
  return [part('words', word, { gap }), part('whole', all, { gap })];
};

function partOfWhole(
  { unit, noun, qualifier, word, percent }: ShareLike,
  some: string,
  whole: string,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[],
): Phrase {
  const shown = printQuantity({ value: some, unit, noun, qualifier, word }, locale, declaredUnits);
  const all = ofAll(printQuantity({ value: whole, unit, noun }, locale, declaredUnits), locale);
  const ratio = percent === undefined ? '' : [part('number', printNumber(percent)), part('sign', '%')];
  return locale === 'en' ? inEnglish(shown, all, ratio) : inChinese(shown, all, ratio);
}

const { comma } = words('zh-CN');

function inChinese(shown: Phrase, all: Phrase, ratio: Part['said']): Phrase {
  const rest = phrase(...all, part('words', ratio && '占', { gap: comma }), part('percent', ratio));
  return [part('part', shown), part('remark', rest, words('zh-CN').inBrackets)];
}

/** What is counted is said with the whole, and what is read second stands behind both. */
function inEnglish(shown: Phrase, [of, all]: Phrase, ratio: Part['said']): Phrase {
  const { inBrackets, comma: gap } = words('en');
  const beside = find(shown, 'beside');
  const counted = without(without(shown, 'unit'), 'beside');
  const rest = phrase(beside && part('beside', beside.said), part('percent', ratio, { gap }));
  return phrase(part('part', counted), of, all, ratio ? part('remark', rest, inBrackets) : beside);
}
