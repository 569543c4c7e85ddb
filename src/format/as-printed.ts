import { DEFAULT_WORD, isLatin, QUALIFIER_WORDS, type WordPlace } from '../report/lists/qualifiers.js';
import { CURRENCIES } from '../report/lists/currencies.js';
import { SCALES, type Scale } from '../report/lists/terms.js';
import type { Quantity } from '../report/types.js';
import { partsOfUnit } from '../report/lists/units.js';
import { ownEntry } from './own.js';
import { printNumeral, shiftPoint } from './number.js';
import { part, phrase, type Part, type Phrase } from './phrase.js';
import { isPrintedIn } from './printed-in.js';
import { cleanText } from './text/text.js';
import type { QuotedQuantity, Value } from './words/quantity.js';

/** Returns the numbers of a figure: one, or both ends of a range. */
export const ends = (value: Value): readonly string[] => (typeof value === 'string' ? [value] : [value.from, value.to]);

/** Returns the position of a qualifying word; before the number if the word is not listed. */
export const standsAt = (word: string): WordPlace => ownEntry(QUALIFIER_WORDS, word)?.stands ?? 'before';

/** Returns the dash between the ends of a range; empty for a single number. */
export const dashOf = (value: Value, usual: string): string =>
  typeof value === 'string' ? '' : cleanText(value.dash ?? usual);

/** Returns whether a scale word is English; figures in Chinese do not use these. */
export const isEnglishScale = (scale: Scale | undefined): boolean => scale !== undefined && isLatin(scale);

/** Chinese scale words by power of ten, highest first; each applies to numbers with more digits than that. */
const CHINESE_POWERS = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

/** Numerals and scale word as printed; an English scale is converted to 万 and 亿, exactly. */
function inChinese(printed: readonly string[], scale: Scale | undefined): readonly [readonly string[], string] {
  if (scale === undefined || !isEnglishScale(scale)) return [printed.map(printNumeral), scale ?? ''];
  const ones = printed.map((one) => shiftPoint(one, SCALES[scale]));
  const digits = Math.max(...ones.map((one) => one.replace(/^-|\..*$/g, '').length));
  const [down, word] = CHINESE_POWERS.find(([least]) => digits > least) ?? [0, ''];
  return [ones.map((one) => printNumeral(shiftPoint(one, -down))), word];
}

/** Returns how money is printed in a script: the sign before the number and the name after it. */
export function moneyIn(
  { unit, symbol }: Pick<Quantity, 'unit' | 'symbol'>,
  script: 'han' | 'latin',
): { readonly sign: string; readonly name: string } {
  const [before, after] = [cleanText(symbol?.before ?? ''), cleanText(symbol?.after ?? '')];
  // A sign is readable in both scripts; 美元 and dollars in one each.
  const isRead = after !== '' && isPrintedIn(after, script);
  if (before || isRead) return { sign: before, name: isRead ? after : '' };
  const code = unit !== undefined && /^[A-Z]{3}$/.test(unit) ? ownEntry(CURRENCIES, unit) : undefined;
  return { sign: '', name: cleanText(code && script === 'han' ? code[0] : (unit ?? '')) };
}

/** Like `moneyIn`, also for money per something, which is printed after both: $1486/人. */
function moneyPerIn(money: Pick<Quantity, 'unit' | 'symbol'>, script: 'han' | 'latin'): ReturnType<typeof moneyIn> {
  const counted = money.symbol && money.unit !== undefined ? partsOfUnit(money.unit)?.[0] : undefined;
  if (counted === undefined) return moneyIn(money, script);
  const { sign, name } = moneyIn({ ...money, unit: counted }, script);
  return { sign, name: name + cleanText(money.unit!.slice(counted.length)) };
}

/** The currency sign comes after a minus: −$5. */
export const behindMinus = (sign: string, number: string): string =>
  sign && number.startsWith('\u2212') ? `\u2212${sign}${number.slice(1)}` : sign + number;

/** Returns a unit: a noun, or a sign such as %, which is set directly at the number. */
export const unitPart = (unit: string): Part => part(/^[%‰°]/.test(unit) ? 'sign' : 'noun', unit);

/**
 * Returns a figure that the report prints in words. Adds the qualifying word if these words do not contain it, such as
 * “nearly” for “two thirds”. A word in another language is ignored.
 */
export function inItsWords(stated: string, word = ''): Phrase {
  const [said, bound] = [cleanText(stated), cleanText(word)];
  const latin = isPrintedIn(said, 'latin');
  if (!bound || isLatin(bound) !== latin || said.toLowerCase().includes(bound.toLowerCase()))
    return [part('number', said)];
  const gap = latin ? { gap: ' ' } : {};
  return standsAt(bound) === 'before'
    ? [part('before', bound), part('number', said, gap)]
    : [part('number', said), part('after', bound, gap)];
}

/**
 * Whether the word is printed before the scale. 20余亿元 and 20亿余元 are different amounts, so the quote decides; without
 * one, a round number such as 20 has it before the scale, and 1.5 after it.
 */
function isBeforeScale({ mentions = [] }: QuotedQuantity, number: string, word: string, scale: string): boolean {
  if (!scale) return false;
  const quotes = mentions.map(({ quote }) => cleanText(quote).replace(/\s/g, ''));
  const isQuoted = (order: string): boolean => quotes.some((quote) => quote.includes(order));
  if (isQuoted(number + word + scale)) return true;
  return !isQuoted(number + scale + word) && /^[\d,]*\d0$/.test(number);
}

/** Returns a quantity as the report words it: scale, unit, and the qualifying word in its position. */
export function asPrinted(quantity: QuotedQuantity, value: Value): Phrase {
  const { stated, qualifier } = quantity;
  if (stated !== undefined && isPrintedIn(stated, 'han')) return inItsWords(stated, quantity.word);
  const given = quantity.word !== undefined && !isLatin(quantity.word) ? quantity.word : undefined;
  const word = cleanText(given ?? (qualifier ? DEFAULT_WORD[qualifier] : ''));
  const at = (place: WordPlace): string => (standsAt(word) === place ? word : '');
  const [numbers, scale] = inChinese(ends(value), quantity.scale);
  const { sign, name } = moneyPerIn(quantity, 'han');
  const number = behindMinus(sign, numbers.join(dashOf(value, '～')));
  const scaled = [part('scale', scale), part('inside', at('inside'))];
  if (isBeforeScale(quantity, number, word, scale)) scaled.reverse();
  const unit = phrase(...scaled, unitPart(name));
  return phrase(part('before', at('before')), part('number', number), part('unit', unit), part('after', at('after')));
}
