import type { ShareFact, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import { printNumber } from './number.js';
import { absent, printQuantity, type Figure } from './quantity.js';
import { words } from './words.js';

/** What `printShare` reads of a share. */
export type ShareLike = Pick<ShareFact, 'part' | 'whole' | 'percent' | 'unit' | 'noun' | 'qualifier' | 'word'>;

/**
 * A share as printed: “21 of 24” stays 21 of 24, and a percentage that was not printed is not made up.
 * @returns a missing figure where neither part and whole nor a percentage is given
 */
export function printShare(share: ShareLike, locale: Locale, declaredUnits: readonly UnitDeclaration[] = []): Figure {
  const { part, whole, percent } = share;
  if (part !== undefined && whole !== undefined) return partOfWhole(share, part, whole, locale, declaredUnits);
  if (percent === undefined) return absent(words(locale).missing['not-stated']);
  return percentage(share, percent, locale, declaredUnits);
}

/** A percentage, with the one count that was printed with it, if any. */
function percentage(
  { part, whole, unit, noun, qualifier, word }: ShareLike,
  percent: string,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[],
): Figure {
  const figure = printQuantity({ value: percent, unit: '%', qualifier, word }, locale);
  const value = part ?? whole;
  if (value === undefined) return figure;
  const count = printQuantity({ value, unit, noun }, locale, declaredUnits).text;
  const all = locale === 'en' ? `of ${count}` : `共${count}`;
  return { ...figure, text: figure.text + words(locale).bracketed(part === undefined ? all : count) };
}

function partOfWhole(
  { unit, noun, qualifier, word, ...share }: ShareLike,
  part: string,
  whole: string,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[],
): Figure {
  const shown = printQuantity({ value: part, unit, noun, qualifier, word }, locale, declaredUnits);
  const all = printQuantity({ value: whole, unit, noun }, locale, declaredUnits);
  const number = `${shown.number}/${all.number}`;
  const percent = share.percent === undefined ? '' : `${printNumber(share.percent)}%`;
  const text = locale === 'en' ? englishText(shown, all, percent) : chineseText(shown, all, percent);
  return { ...shown, number, unit: locale === 'en' ? all.unit : shown.unit, text };
}

const chineseText = (part: Figure, whole: Figure, percent: string): string =>
  `${part.text}（共${whole.text}${percent && `，占${percent}`}）`;

function englishText(part: Figure, whole: Figure, percent: string): string {
  const remarks = [part.beside, percent].filter(Boolean).join(', ');
  return `${part.before}${part.before && ' '}${part.number} of ${whole.text}${remarks && ` (${remarks})`}`;
}
