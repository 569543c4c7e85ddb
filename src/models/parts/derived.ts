import { groupedDecimal } from '../../format/number.js';
import { printDerived } from '../../format/derived.js';
import type { Locale } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import { printQuantity } from '../../format/quantity.js';
import { compare, convertArea, inOnes, percentOf } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, ShareFact } from '../../report/types.js';

/** Decimals beyond which a share of what can be counted is no other number. */
const EXACT = 12;

/** A share of n of m in percent, marked as calculated; undefined where the report prints the percentage itself. */
export function shareInPercent({ part, whole, percent }: ShareFact, locale: Locale): string | undefined {
  if (percent !== undefined || part === undefined || whole === undefined) return undefined;
  const round = percentOf(part, whole, 0);
  const exact = percentOf(part, whole, EXACT);
  if (round === undefined || exact === undefined) return undefined;
  // A decimal of an exact value says nothing, and makes it look rounded: all of 24 are 100 %, and none are 0 %.
  const derived = compare(round, exact) === 0 ? round : percentOf(part, whole)!;
  return printDerived(`${derived}%`, 'calculated', locale);
}

/** An area in another unit, marked as converted; undefined where that makes no sense. */
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
