import { DEFAULT_WORD, isLatin, QUALIFIER_WORDS, type WordPlace } from '../report/lists/qualifiers.js';
import { CURRENCIES } from '../report/lists/currencies.js';
import { SCALES, type Scale } from '../report/lists/terms.js';
import type { Quantity } from '../report/types.js';
import { partsOfUnit } from '../report/lists/units.js';
import { own } from './own.js';
import { printNumeral, shiftPoint } from './number.js';
import { part, phrase, type Part, type Phrase } from './phrase.js';
import { isPrintedIn } from './printed-in.js';
import { cleanText } from './text/text.js';
import type { Value } from './words/quantity.js';

/** The numbers of a figure: one, or both ends of a range. */
export const ends = (value: Value): readonly string[] => (typeof value === 'string' ? [value] : [value.from, value.to]);

/** Where a qualifying word is printed; one that is not in the list goes before. */
export const standsAt = (word: string): WordPlace => own(QUALIFIER_WORDS, word)?.stands ?? 'before';

/** What is printed between the ends of a range. */
export const dashOf = (value: Value, usual: string): string =>
  typeof value === 'string' ? '' : cleanText(value.dash ?? usual);

/** Scale words of English, which a figure in Chinese does not have. */
export const isEnglishScale = (scale: Scale | undefined): boolean => scale !== undefined && isLatin(scale);

/** Scale words for a number of so many digits, the highest first. */
const CHINESE_POWERS = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

/** Numerals with the scale word that is printed; one of English is resolved into 万 and 亿, exactly. */
function inChinese(printed: readonly string[], scale: Scale | undefined): readonly [readonly string[], string] {
  if (scale === undefined || !isEnglishScale(scale)) return [printed.map(printNumeral), scale ?? ''];
  const ones = printed.map((one) => shiftPoint(one, SCALES[scale]));
  const digits = Math.max(...ones.map((one) => one.replace(/^-|\..*$/g, '').length));
  const [down, word] = CHINESE_POWERS.find(([least]) => digits > least) ?? [0, ''];
  return [ones.map((one) => printNumeral(shiftPoint(one, -down))), word];
}

/** How money is printed in a script: the sign in front of the number, and what stands behind it; money per something without that. */
export function moneyIn(
  { unit, symbol }: Pick<Quantity, 'unit' | 'symbol'>,
  script: 'han' | 'latin',
): { readonly sign: string; readonly name: string } {
  const [before, after] = [cleanText(symbol?.before ?? ''), cleanText(symbol?.after ?? '')];
  // A sign is read in both; 美元 and dollars are each in one.
  const isRead = after !== '' && isPrintedIn(after, script);
  if (before || isRead) return { sign: before, name: isRead ? after : '' };
  const code = unit !== undefined && /^[A-Z]{3}$/.test(unit) ? own(CURRENCIES, unit) : undefined;
  return { sign: '', name: cleanText(code && script === 'han' ? code[0] : (unit ?? '')) };
}

/** The same of money per something, which stands behind both: $1486/人. */
export function moneyPerIn(
  money: Pick<Quantity, 'unit' | 'symbol'>,
  script: 'han' | 'latin',
): ReturnType<typeof moneyIn> {
  const counted = money.symbol && money.unit !== undefined ? partsOfUnit(money.unit)?.[0] : undefined;
  if (counted === undefined) return moneyIn(money, script);
  const { sign, name } = moneyIn({ ...money, unit: counted }, script);
  return { sign, name: name + cleanText(money.unit!.slice(counted.length)) };
}

/** The sign of money stands behind that of a number below zero: −$5. */
export const behindMinus = (sign: string, number: string): string =>
  sign && number.startsWith('\u2212') ? `\u2212${sign}${number.slice(1)}` : sign + number;

/** A unit: what is counted, or a sign such as %, which stands at its number. */
export const unitPart = (unit: string): Part => part(/^[%‰°]/.test(unit) ? 'sign' : 'noun', unit);

/**
 * A figure that the report prints in words. A word that bounds it and that is not among them is said too: “nearly” of “two
 * thirds”. One of another language is none of these words.
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

/** A quantity in the report's own words: its scale, its unit, the word that bounds it where that stands. */
export function asPrinted(quantity: Quantity, value: Value): Phrase {
  const { stated, qualifier } = quantity;
  if (stated !== undefined && isPrintedIn(stated, 'han')) return inItsWords(stated, quantity.word);
  const given = quantity.word !== undefined && !isLatin(quantity.word) ? quantity.word : undefined;
  const word = cleanText(given ?? (qualifier ? DEFAULT_WORD[qualifier] : ''));
  const at = (place: WordPlace): string => (standsAt(word) === place ? word : '');
  const [numbers, scale] = inChinese(ends(value), quantity.scale);
  const { sign, name } = moneyPerIn(quantity, 'han');
  const number = behindMinus(sign, numbers.join(dashOf(value, '～')));
  const unit = phrase(part('scale', scale), part('inside', at('inside')), unitPart(name));
  return phrase(part('before', at('before')), part('number', number), part('unit', unit), part('after', at('after')));
}
