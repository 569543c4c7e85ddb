import { oneOf, QUALIFIERS, type Qualifier } from '../../report/lists/terms.js';
import { QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import { isBareMeasure } from '../../report/lists/units.js';
import type { DraftFact } from '../session/draft.js';
import { asQuoted } from './as-quoted.js';
import type { ToFact } from './context.js';
import { inDigits } from './forms.js';

/** A part of a report as JSON, validated later by `parseReport`. */
export type Json = Readonly<Record<string, unknown>>;

/** The position of a fact in the text; for a table cell, includes the cells with its scale and qualifier. */
export function mention(fact: DraftFact): Json {
  const { quote, start, end } = fact.evidence ?? fact;
  return { quote, start, end };
}

/** The bound of a figure, if the contract knows its word. */
export function bound({ qualifier, word }: DraftFact): Json {
  if (!oneOf<Qualifier>(QUALIFIERS, qualifier)) return {};
  const isKnown =
    word !== undefined &&
    Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, word) &&
    QUALIFIER_WORDS[word]?.means === qualifier;
  return { qualifier, ...(isKnown && { word }) };
}

const ONES = /^[\d.,\s\uFF10-\uFF19\uFF0E]+$/;

/** The number of a figure with scale and unit; number words are kept as printed. */
export function quantity(fact: DraftFact, money: Pick<ToFact, 'dollar'>): Json {
  const { value, scale, quote } = fact;
  const isInWords = value !== null && !/\d|[\uFF10-\uFF19]/.test(quote) && !ONES.test(quote);
  const stated = isInWords ? quote : asQuoted(fact);
  return {
    value: value === null ? null : (inDigits(value) ?? value),
    ...(scale !== undefined && { scale }),
    ...unitOf(fact, money),
    ...bound(fact),
    ...(stated !== undefined && { stated }),
  };
}

/** Currencies with a code, by printed symbol. */
const MONEY: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  US$: 'USD',
  S$: 'SGD',
  HK$: 'HKD',
  A$: 'AUD',
  NZ$: 'NZD',
  C$: 'CAD',
};

function unitOf({ unit }: DraftFact, { dollar }: Pick<ToFact, 'dollar'>): Json {
  const code = unit === '$' ? dollar : MONEY[unit];
  if (code !== undefined) return { unit: code, symbol: { before: unit } };
  return unit ? { unit } : {};
}

/** The counted noun of a bare measure word, which exists only in Chinese: 23个 of 签约项目. */
export function nounOf({ id, label, unit, quote }: DraftFact, { texts }: ToFact): Json {
  if (!isBareMeasure(unit) || !label) return {};
  const noun = texts.translation('noun', id, label, { quote, isOptional: true });
  return noun === undefined ? {} : { noun };
}
