import { DEFAULT_WORD, QUALIFIER_WORDS, SCALES, type Qualifier, type Scale, type WordPlace } from '../report/terms.js';
import type { Quantity, UnitDeclaration } from '../report/types.js';
import { UNITS } from '../report/units.js';
import { entryById } from './by-id.js';
import type { Locale } from './locale.js';
import { printNumber, shiftPoint } from './number.js';
import { part, phrase, textOf, type Phrase } from './phrase.js';
import { cleanText } from './text.js';
import { words } from './words.js';

type Value = NonNullable<Quantity['value']>;

const ENGLISH_QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  over: 'over',
  'at-least': 'at least',
  about: 'about',
  nearly: 'nearly',
  'up-to': 'up to',
};

/** The English word that bounds a figure. */
export const englishQualifier = (qualifier: Qualifier): string => ENGLISH_QUALIFIERS[qualifier];

/** English names for powers of ten, the highest first; below a million the digits are printed in full. */
const ENGLISH_SCALES: readonly (readonly [power: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/**
 * A quantity as a reader of the locale expects it: `before`, `number`, `unit`, `after`, `beside`, or the reason why it is
 * `missing`. Chinese is what the report printed; English resolves 万 and 亿, exactly, and keeps the Chinese figure
 * `beside` it.
 * @param declaredUnits the report's own units, which go before the known ones
 */
export function printQuantity(
  quantity: Quantity,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): Phrase {
  const { value, missing } = quantity;
  if (value === null) return absent(words(locale).missing[missing ?? 'not-stated']);
  return locale === 'en' ? inEnglish(quantity, value, declaredUnits) : asPrinted(quantity, value);
}

/** The figure that is not there; its text says why. */
export const absent = (reason: string): Phrase => phrase(part('missing', reason));

function asPrinted(quantity: Quantity, value: Value): Phrase {
  const word = cleanText(quantity.word ?? (quantity.qualifier ? DEFAULT_WORD[quantity.qualifier] : ''));
  const at = (place: WordPlace): string => (standsAt(word) === place ? word : '');
  const grouped = quantity.scale === undefined;
  const number = ends(value)
    .map((end) => printNumber(end, { grouped }))
    .join('～');
  const unit = phrase(
    part('scale', quantity.scale ?? ''),
    part('inside', at('inside')),
    part('noun', cleanText(quantity.unit ?? '')),
  );
  return phrase(part('before', at('before')), part('number', number), part('unit', unit), part('after', at('after')));
}

const ends = (value: Value): readonly string[] => (typeof value === 'string' ? [value] : [value.from, value.to]);

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;

const standsAt = (word: string): WordPlace => own(QUALIFIER_WORDS, word)?.stands ?? 'before';

const SPACE = { gap: ' ' } as const;

function inEnglish(quantity: Quantity, value: Value, declared: readonly UnitDeclaration[]): Phrase {
  const [numbers, scale] = englishScale(ends(value), quantity.scale);
  const number = joinEnglish(numbers.map((end) => printNumber(end)));
  const counted = countedIn(englishUnit(quantity, number === '1' && !scale, declared));
  const unit = phrase(part('scale', scale), ...counted);
  const before = quantity.qualifier ? ENGLISH_QUALIFIERS[quantity.qualifier] : '';
  const isReworded = quantity.scale !== undefined || before !== '' || quantity.word !== undefined;
  return phrase(
    part('before', before),
    part('number', number, SPACE),
    part('unit', unit, unit[0]?.role === 'sign' ? {} : SPACE),
    // A quotation from another language: nobody asks for its parts.
    part('beside', isReworded ? textOf(asPrinted(quantity, value)) : '', words('en').inBrackets),
  );
}

/** What is counted, a part for each word, since a line may end between them; a sign such as % stands at its number. */
const countedIn = (unit: string): Phrase =>
  /^[%‰°]/.test(unit)
    ? [part('sign', unit, SPACE)]
    : phrase(...unit.split(' ').map((word) => part('noun', word, SPACE)));

/** Both ends of a range take one scale, that of the larger. */
function englishScale(values: readonly string[], scale: Scale | undefined): readonly [readonly string[], string] {
  if (scale === undefined) return [values, ''];
  const power = SCALES[scale];
  const digits = Math.max(...values.map((value) => shiftPoint(value, power).replace(/^-|\..*$/g, '').length));
  const [down, name] = ENGLISH_SCALES.find(([least]) => digits > least) ?? [0, ''];
  return [values.map((value) => shiftPoint(value, power - down)), name];
}

/** A dash between minus signs can't be read. */
const joinEnglish = (numbers: readonly string[]): string =>
  numbers.join(numbers.some((number) => number.startsWith('\u2212')) ? ' to ' : '–');

/**
 * The English word for what is counted: the quantity's noun, else the unit's. A noun is a plural, so exactly one thing
 * takes the unit's singular; an empty noun says that the word stands elsewhere.
 */
export function englishUnit(
  { unit = '', noun }: Pick<Quantity, 'unit' | 'noun'>,
  isOne: boolean,
  declared: readonly UnitDeclaration[] = [],
): string {
  const ours = entryById(declared, unit)?.en;
  const [one, other] = ours ? [ours.one, ours.other] : (own(UNITS, unit)?.en ?? [unit, unit]);
  return cleanText(isOne && noun !== '' ? one : (noun ?? other));
}
