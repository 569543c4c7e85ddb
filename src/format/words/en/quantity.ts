import { languagesOf } from '../../../report/fields/report-text.js';
import { SCALES, type Qualifier, type Scale } from '../../../report/lists/terms.js';
import type { FigureContext } from '../../../report/context.js';
import type { Quantity } from '../../../report/types.js';
import { CURRENCIES } from '../../../report/lists/currencies.js';
import { partsOfUnit, UNITS } from '../../../report/lists/units.js';
import { isLatin } from '../../../report/lists/qualifiers.js';
import {
  asPrinted,
  behindMinus,
  dashOf,
  inItsWords,
  isEnglishScale,
  moneyIn,
  ends,
  standsAt,
  unitPart,
} from '../../as-printed.js';
import { entryById } from '../../by-id.js';
import { printNumber, printNumeral, shiftPoint } from '../../number.js';
import { ownEntry } from '../../own.js';
import { find, part, phrase, textIn, textOf, without, type Part, type Phrase } from '../../phrase.js';
import { isPrintedIn } from '../../printed-in.js';
import { cleanText } from '../../text/text.js';
import type { QuantityWords, QuotedQuantity, UnitWord, Value } from '../quantity.js';
import { common } from './common.js';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: 'over',
  'at-least': 'at least',
  about: 'about',
  nearly: 'nearly',
  'up-to': 'up to',
  below: 'less than',
};

/** Names of powers of ten, highest first; numbers below a million are printed in full. */
const POWERS: readonly (readonly [power: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

const SPACE = { gap: ' ' } as const;

/** Converts 万 and 亿 exactly; adds the Chinese figure as `beside` where the wording differs. */
function print(quantity: QuotedQuantity, value: Value, report: FigureContext): Phrase {
  const { scale: printed, unit: counts = '', stated } = quantity;
  if (stated !== undefined && isPrintedIn(stated, 'latin')) return inItsWords(stated, quantity.word);
  const [numbers, scale] = scaled(ends(value), quantity.scale);
  const isStated = printed === undefined || isEnglishScale(printed);
  const digits = joined(numbers.map(isStated ? printNumeral : printNumber), value);
  const { sign, name } = signAndName(quantity, digits === '1' && !scale, report);
  const counted = countedIn(name);
  const number = behindMinus(sign, digits);
  const unit = phrase(part('scale', scale), ...counted);
  const word = englishWord(quantity);
  const isBefore = standsAt(word) === 'before';
  // A report without Chinese texts has no Chinese figure to quote.
  const isQuoted = languagesOf(report).includes('zh');
  const isReworded =
    stated !== undefined ||
    !isStated ||
    (quantity.word !== undefined ? !isLatin(quantity.word) : word !== '' && !isEnglish(counts));
  return phrase(
    part('before', isBefore ? word : ''),
    part('number', number, SPACE),
    part('unit', unit, isAttached(unit) ? {} : SPACE),
    part('after', isBefore ? '' : word, SPACE),
    // A quotation in another language; its parts are never needed.
    part('beside', isQuoted && isReworded ? textOf(asPrinted(quantity, value)) : '', common.inBrackets),
  );
}

/** The currency sign before the number, and the name after it: of the currency, its “per” unit, or another unit. */
function signAndName(quantity: Quantity, isOne: boolean, report: FigureContext): ReturnType<typeof moneyIn> {
  const { unit = '', symbol } = quantity;
  const money = (symbol && partsOfUnit(unit)?.[0]) ?? unit;
  const { sign, name } = moneyIn({ symbol, unit: money }, 'latin');
  if (!symbol || (!sign && name === money)) return { sign: '', name: unitWord(quantity, isOne, report) };
  const per = money === unit ? '' : perWords(unit, report.units ?? []);
  return { sign, name: `${name}${per}`.trim() };
}

/** Whether the unit is set without a space: %, and scales of one or two letters, as in £1.2bn. */
const isAttached = ([first]: Phrase): boolean =>
  first?.role === 'sign' || (first?.role === 'scale' && typeof first.said === 'string' && first.said.length < 3);

/** The English qualifying word of the report, or the default for the qualifier. */
function englishWord({ word, qualifier }: Pick<Quantity, 'word' | 'qualifier'>): string {
  if (word !== undefined && isLatin(word)) return cleanText(word);
  return qualifier ? QUALIFIERS[qualifier] : '';
}

/**
 * Whether a unit is a word from an English report, which has no Chinese figure to quote: personnel, dollars. Symbols
 * such as km and kWh are also used in Chinese reports.
 */
const isEnglish = (unit: string): boolean => /^[a-z]{3}[a-z .-]*$/.test(unit);

/** The unit with each word as a part, so that a line can break between them; a sign is one part. */
function countedIn(unit: string): Phrase {
  const whole = { ...unitPart(unit), ...SPACE };
  return whole.role === 'sign' ? [whole] : phrase(...unit.split(' ').map((word) => ({ ...whole, said: word })));
}

/** Both ends of a range use the scale of the larger one. */
function scaled(values: readonly string[], scale: Scale | undefined): readonly [readonly string[], string] {
  if (scale === undefined || isEnglishScale(scale)) return [values, scale ?? ''];
  const power = SCALES[scale];
  const digits = Math.max(...values.map((value) => shiftPoint(value, power).replace(/^-|\..*$/g, '').length));
  const [down, name] = POWERS.find(([least]) => digits > least) ?? [0, ''];
  return [values.map((value) => shiftPoint(value, power - down)), name];
}

/** “to” for negative numbers, since a dash next to a minus is unreadable. */
const joined = (numbers: readonly string[], value: Value): string =>
  numbers.join(numbers.some((number) => number.startsWith('\u2212')) ? ' to ' : dashIn(value));

/** The dash of an English report; a Chinese one (元至) is replaced. */
function dashIn(value: Value): string {
  const dash = dashOf(value, '–');
  return isPrintedIn(dash, 'latin') ? dash : '–';
}

/**
 * Returns the noun of a quantity, or the unit's name. A noun is plural, so one item uses the unit's singular; an empty
 * noun means that the word is printed elsewhere.
 */
export function unitWord(
  { unit = '', noun }: Pick<Quantity, 'unit' | 'noun'>,
  isOne: boolean,
  { units = [] }: FigureContext = {},
): string {
  const [one, other] = namesOf(unit, units);
  return cleanText(isOne && noun !== '' ? one : (noun ?? other));
}

type Names = readonly [one: string, other: string];

/** The English names of a unit: declared by the report, predefined, a currency, or composed. */
function namesOf(unit: string, declared: NonNullable<FigureContext['units']>): Names {
  const ours = entryById(declared, unit)?.en;
  if (ours) return [ours.one, ours.other];
  const money = ownEntry(CURRENCIES, unit);
  const known = money ? ([money[1], money[2]] as const) : ownEntry(UNITS, unit)?.en;
  const parts = known ? undefined : partsOfUnit(unit);
  if (!parts) return known ?? [unit, unit];
  const [one, other] = namesOf(parts[0], declared);
  const behind = perWords(unit, declared);
  return [one + behind, other + behind];
}

/** The “per” part of a unit: “ per person” for 元/人; empty for a simple unit. */
function perWords(unit: string, declared: NonNullable<FigureContext['units']>): string {
  const per = partsOfUnit(unit)?.[1];
  if (per === undefined) return '';
  const [one, several] = namesOf(per, declared);
  const measure = measureBefore(unit, per);
  return ` per ${measure ? measure + several : one}`;
}

/** The number in a “per” unit: 100,000 for 10万人, 10,000 for 元/万元. */
function measureBefore(unit: string, per: string): string {
  const [, digits = '', scale = ''] = /(\d*)([十百千万亿]*)$/.exec(unit.slice(0, -per.length)) ?? [];
  const power = ownEntry(SCALES as Readonly<Record<string, number>>, scale) ?? 0;
  return digits || scale ? `${printNumber(shiftPoint(digits || '1', power))} ` : '';
}

/**
 * The noun is printed with the whole, and remarks follow both. A common scale is printed once: 398 of 415 million, but
 * 980 million of 1.2 billion.
 */
function share(shown: Phrase, whole: Phrase, ratio: Part['said'], of: string): Phrase {
  const { inBrackets, comma: gap } = common;
  const isOneScale = textIn(shown, 'scale') === textIn(whole, 'scale');
  const counted = without(without(shown, isOneScale ? 'unit' : 'noun'), 'beside');
  const quoted = [shown, whole].map((one) => textIn(one, 'beside')).filter(Boolean);
  const rest = phrase(
    part('beside', quoted.join(' / ')),
    part('percent', ratio, { gap }),
    part('of', of && `of ${of}`, ratio ? SPACE : { gap }),
  );
  return phrase(part('part', counted), ...without(whole, 'beside'), part('remark', rest, inBrackets));
}

/** One in five residents, without “of”. */
const IS_COUNTED = /\bin (?:\d+|[a-z]+)$/i;

/** The quotation in another language comes last. */
const percentOf: QuantityWords['percentOf'] = (percentage, of) => {
  const said = without(percentage, 'beside');
  const whole = IS_COUNTED.test(textOf(said)) ? of : `of ${of}`;
  return phrase(...said, part('of', whole, SPACE), find(percentage, 'beside'));
};

export const quantities: QuantityWords = {
  print,
  qualifier: (qualifier, word) => englishWord({ qualifier, word }),
  ofAll: (all) => [part('words', 'of', SPACE), part('whole', all, SPACE)],
  share,
  percentOf,
  each: (figure) => phrase(...without(figure, 'beside'), part('each', 'each', SPACE), find(figure, 'beside')),
  about: (text) => `${common.about} ${text}`,
  converted: { 亩: '公顷' },
};

export const unit: UnitWord = unitWord;
