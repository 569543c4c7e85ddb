import { isCurrencyCode } from '../lists/currency-codes.js';
import { said } from '../problems/report-texts/bilingual.js';
import type { BilingualText } from '../problems/problems.js';
import { SCALES } from '../lists/terms.js';
import { type Scope, checkReference } from './check-scope.js';
import { compare } from '../values/derive.js';
import { isLatin, QUALIFIER_WORDS } from '../lists/qualifiers.js';
import { standingFaults } from './standing-faults.js';
import type { Qualifier } from '../lists/terms.js';
import type { Mention, Quantity, Standing } from '../types.js';
import { isKnownPer, isKnownUnit, partsOfUnit } from '../lists/units.js';

/* Checks of the components of facts: quantities, mentions, standings. */

export function checkMentions(mentions: readonly Mention[], path: string, scope: Scope): void {
  mentions.forEach(({ quote, start, end, stated }, i) => {
    const at = `${path}.mentions[${i}]`;
    if (end > scope.length || start > end) scope.report('SPAN_OUTSIDE', at, `${start}–${end}`);
    else if (end - start !== quote.length) scope.report('SPAN_LENGTH', at, `${end - start} ≠ ${quote.length}`);
    if (stated) checkQuantity(stated, `${at}.stated`, scope);
  });
}

export function checkStandings(standings: readonly Standing[] | undefined, path: string, scope: Scope): void {
  standings?.forEach((standing, i) => {
    const at = `${path}.standings[${i}]`;
    checkReference(standing.among, scope.places, `${at}.among`, scope);
    checkMentions(standing.mentions, at, scope);
    if (standing.streak) checkUnit(standing.streak, `${at}.streak`, scope);
    if (standing.kind === 'passed') checkUnit(standing, at, scope);
    for (const { code, key, value, expected } of standingFaults(standing))
      scope.report(code, `${at}.${key}`, value, expected);
  });
}

export function checkQuantity(quantity: Quantity, path: string, scope: Scope): void {
  const { value, missing } = quantity;
  if ((value === null) !== (missing !== undefined)) scope.report('VALUE_MISSING_REASON', `${path}.missing`, missing);
  checkRange(value, path, scope);
  checkUnit(quantity, path, scope);
  checkWord(quantity, path, scope);
}

export function checkRange(value: Quantity['value'], path: string, { report }: Scope): void {
  if (value !== null && typeof value === 'object' && compare(value.from, value.to) > 0)
    report('RANGE_ORDER', `${path}.value`, `${value.from} – ${value.to}`);
}

/** A unit, with the currency symbol where it is money. */
type InUnit = Pick<Quantity, 'unit'> & { readonly symbol?: Quantity['symbol'] };

export function checkUnit({ unit, symbol }: InUnit, path: string, { units, report }: Scope): void {
  const isKnown = (one: string): boolean => isKnownUnit(one) || isCurrencyCode(one) || units?.has(one) === true;
  if (unit !== undefined && !isKnown(unit) && !isComposed(unit, isKnown))
    report('UNIT_UNKNOWN', `${path}.unit`, unit, splitUnit(unit, isKnown));
  if (symbol && !(isInMoney(unit ?? '') && (symbol.before ?? symbol.after) !== undefined))
    report('SYMBOL_UNFIT', `${path}.symbol`, symbol.before ?? symbol.after ?? unit);
}

/** Whether a unit is an ISO currency code, alone or per something: $780 per month. */
const isInMoney = (unit: string): boolean => isCurrencyCode(partsOfUnit(unit)?.[0] ?? unit);

const isComposed = (unit: string, isKnown: (unit: string) => boolean): boolean => {
  const [counted, per] = partsOfUnit(unit) ?? [];
  return counted !== undefined && per !== undefined && isKnown(counted) && (isKnown(per) || isKnownPer(per));
};

/** Suggests the correction where scale and unit are joined: 万吨 is the scale 万 and the unit 吨. */
function splitUnit(unit: string, isKnown: (unit: string) => boolean): BilingualText | undefined {
  const scale = SCALE_WORDS.find((one) => unit.startsWith(one) && isKnown(unit.slice(one.length).trim()));
  return scale === undefined ? undefined : said((texts) => texts.scaledUnit(scale, unit.slice(scale.length).trim()));
}

/** Longest first, so that 万亿元 does not match as 亿元. */
const SCALE_WORDS = Object.keys(SCALES).sort((a, b) => b.length - a.length);

export function checkWord(
  of: { readonly qualifier?: Qualifier; readonly word?: string },
  path: string,
  scope: Scope,
): void {
  const { word, qualifier } = of;
  if (word === undefined) return;
  // Own words only: every object has a "constructor", which means nothing.
  const means = Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, word) ? QUALIFIER_WORDS[word]?.means : undefined;
  if (means && means === qualifier) return;
  scope.report('QUALIFIER_WORD', `${path}.word`, word, instead(word, means, qualifier));
}

/** The suggested fix: the word's own qualifier, or, for a word without one, the words of the given qualifier. */
function instead(
  word: string,
  means: Qualifier | undefined,
  qualifier: Qualifier | undefined,
): BilingualText | undefined {
  if (means) return said((texts) => texts.qualifierOf(means));
  if (qualifier === undefined) return undefined;
  const isOf = (one: string): boolean => QUALIFIER_WORDS[one]?.means === qualifier && isLatin(one) === isLatin(word);
  const words = Object.keys(QUALIFIER_WORDS).filter(isOf);
  return said((texts) => texts.wordOf(qualifier, words));
}
