import { SCALES, type Qualifier, type Scale } from '../../../report/terms.js';
import type { Quantity, UnitDeclaration } from '../../../report/types.js';
import { UNITS } from '../../../report/units.js';
import { asPrinted, ends, unitPart } from '../../as-printed.js';
import { entryById } from '../../by-id.js';
import { printNumber, shiftPoint } from '../../number.js';
import { own } from '../../own.js';
import { find, part, phrase, textOf, without, type Part, type Phrase } from '../../phrase.js';
import { cleanText } from '../../text.js';
import type { QuantityWords, UnitWord, Value } from '../quantity.js';
import { common } from './common.js';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: 'over',
  'at-least': 'at least',
  about: 'about',
  nearly: 'nearly',
  'up-to': 'up to',
};

/** Names for powers of ten, the highest first; below a million the digits are printed in full. */
const POWERS: readonly (readonly [power: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

const SPACE = { gap: ' ' } as const;

/** 万 and 亿 are resolved, exactly; the Chinese figure stands `beside` what is worded otherwise. */
function print(quantity: Quantity, value: Value, declared: readonly UnitDeclaration[]): Phrase {
  const [numbers, scale] = scaled(ends(value), quantity.scale);
  const number = joined(numbers.map((end) => printNumber(end)));
  const counted = countedIn(unitWord(quantity, number === '1' && !scale, declared));
  const unit = phrase(part('scale', scale), ...counted);
  const before = quantity.qualifier ? QUALIFIERS[quantity.qualifier] : '';
  const { scale: printed, word, unit: counts = '' } = quantity;
  const isReworded = printed !== undefined || word !== undefined || (before !== '' && !isEnglish(counts));
  return phrase(
    part('before', before),
    part('number', number, SPACE),
    part('unit', unit, unit[0]?.role === 'sign' ? {} : SPACE),
    // A quotation from another language: nobody asks for its parts.
    part('beside', isReworded ? textOf(asPrinted(quantity, value)) : '', common.inBrackets),
  );
}

/**
 * Whether a unit is a word of a report in English, which has no Chinese figure to quote: personnel, dollars. Signs such as
 * km and kWh are printed in Chinese reports too.
 */
const isEnglish = (unit: string): boolean => /^[a-z]{3}[a-z .-]*$/.test(unit);

/** What is counted, a part for each word, since a line may end between them; a sign is one part. */
function countedIn(unit: string): Phrase {
  const whole = { ...unitPart(unit), ...SPACE };
  return whole.role === 'sign' ? [whole] : phrase(...unit.split(' ').map((word) => ({ ...whole, said: word })));
}

/** Both ends of a range take one scale, that of the larger. */
function scaled(values: readonly string[], scale: Scale | undefined): readonly [readonly string[], string] {
  if (scale === undefined) return [values, ''];
  const power = SCALES[scale];
  const digits = Math.max(...values.map((value) => shiftPoint(value, power).replace(/^-|\..*$/g, '').length));
  const [down, name] = POWERS.find(([least]) => digits > least) ?? [0, ''];
  return [values.map((value) => shiftPoint(value, power - down)), name];
}

/** A dash between minus signs can't be read. */
const joined = (numbers: readonly string[]): string =>
  numbers.join(numbers.some((number) => number.startsWith('\u2212')) ? ' to ' : '–');

/**
 * The word for what is counted: the quantity's noun, else the unit's. A noun is a plural, so exactly one thing takes the
 * unit's singular; an empty noun says that the word stands elsewhere.
 */
export function unitWord(
  { unit = '', noun }: Pick<Quantity, 'unit' | 'noun'>,
  isOne: boolean,
  declared: readonly UnitDeclaration[] = [],
): string {
  const ours = entryById(declared, unit)?.en;
  const [one, other] = ours ? [ours.one, ours.other] : (own(UNITS, unit)?.en ?? [unit, unit]);
  return cleanText(isOne && noun !== '' ? one : (noun ?? other));
}

/** What is counted is said with the whole, and what is read second stands behind both. */
function share(shown: Phrase, [of, all]: Phrase, ratio: Part['said']): Phrase {
  const { inBrackets, comma: gap } = common;
  const beside = find(shown, 'beside');
  const counted = without(without(shown, 'unit'), 'beside');
  const rest = phrase(beside && part('beside', beside.said), part('percent', ratio, { gap }));
  return phrase(part('part', counted), of, all, ratio ? part('remark', rest, inBrackets) : beside);
}

export const quantities: QuantityWords = {
  print,
  qualifier: (qualifier) => QUALIFIERS[qualifier],
  ofAll: (all) => [part('words', 'of', SPACE), part('whole', all, SPACE)],
  share,
  about: (text) => `${common.about} ${text}`,
};

export const unit: UnitWord = unitWord;
