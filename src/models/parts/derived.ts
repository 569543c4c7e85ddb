import { groupedDecimal } from '../../format/number.js';
import { printDerived } from '../../format/derived.js';
import type { Locale } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import { ownEntry } from '../../format/own.js';
import { printQuantity } from '../../format/quantity.js';
import { QUANTITIES } from '../../format/words/languages.js';
import { compare, convertArea, inOnes, percentOf } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Fact, ShareFact } from '../../report/types.js';

/** Number of decimals after which the value counts as exact. */
const EXACT = 12;

/** Returns n of m in percent, marked as calculated; undefined if the report prints the percentage. */
export function shareInPercent({ part, whole, percent }: ShareFact, locale: Locale): string | undefined {
  if (percent !== undefined || part === undefined || whole === undefined) return undefined;
  const round = percentOf(part, whole, 0);
  const exact = percentOf(part, whole, EXACT);
  if (round === undefined || exact === undefined) return undefined;
  // An exact integer gets no decimal, which would make it look rounded: 24 of 24 are 100 %.
  const derived = compare(round, exact) === 0 ? round : percentOf(part, whole)!;
  return printDerived(`${derived}%`, 'calculated', locale);
}

/** Returns a figure in a unit that readers of the language know, marked as converted; undefined if not needed. */
export function usualConversion(fact: Fact, locale: Locale): string | undefined {
  // “over 100 mu” is not “about 6.67 hectares”.
  if (fact.kind !== 'amount' || !fact.unit || fact.qualifier !== undefined || fact.word !== undefined) return undefined;
  const to = ownEntry(QUANTITIES[locale].converted, fact.unit);
  return to === undefined ? undefined : conversion(fact, to, locale);
}

/** Returns an area in another unit, marked as converted; undefined if not applicable. */
export function conversion({ value, scale, unit }: AmountFact, to: string, locale: Locale): string | undefined {
  if (typeof value !== 'string' || !unit || unit === to) return undefined;
  const converted = convertArea(scale ? inOnes(value, SCALES[scale]) : value, unit, to);
  if (converted === undefined) return undefined;
  return printDerived(
    textOf(printQuantity({ value: groupedDecimal(converted), unit: to }, locale)),
    'converted',
    locale,
  );
}
