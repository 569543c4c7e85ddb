import type { ShareFact, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import { printNumber } from './number.js';
import { part, type Phrase } from './phrase.js';
import { absent, printQuantity } from './quantity.js';
import { QUANTITIES } from './words/languages.js';
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
  const said = isAll ? QUANTITIES[locale].ofAll(count) : count;
  return [part('count', said, words(locale).inBrackets)];
}

function partOfWhole(
  { unit, noun, qualifier, word, percent }: ShareLike,
  some: string,
  whole: string,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[],
): Phrase {
  const say = QUANTITIES[locale];
  const shown = printQuantity({ value: some, unit, noun, qualifier, word }, locale, declaredUnits);
  const all = say.ofAll(printQuantity({ value: whole, unit, noun }, locale, declaredUnits));
  const ratio = percent === undefined ? '' : [part('number', printNumber(percent)), part('sign', '%')];
  return say.share(shown, all, ratio);
}
