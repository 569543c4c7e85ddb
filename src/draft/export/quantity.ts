import { QUALIFIERS, type Language, type Qualifier } from '../../report/lists/terms.js';
import { QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import type { DraftFact } from '../session/draft.js';
import { asQuoted } from './as-quoted.js';
import { inDigits } from './forms.js';
import type { Places } from './places.js';
import type { Texts } from './texts.js';

/** A part of a report as JSON, validated later by `parseReport`. */
export type Json = Readonly<Record<string, unknown>>;

export interface ToFact {
  readonly texts: Texts;
  readonly places: Places;
  readonly entity: string;
  /** Of the report. */
  readonly period: string;
  /** The source text, and its language. */
  readonly text: string;
  readonly language: Language;
  /** The currency code of a bare $. */
  readonly dollar: string;
}

export const oneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

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

/** Countries with a dollar of their own, by their names in a text. */
const DOLLARS: readonly (readonly [code: string, words: RegExp])[] = [
  ['CAD', /\bC(?:A|DN)?\$|\bCAD\b|\bCanad(?:a|ian)\b/],
  ['AUD', /\bAU?\$|\bAUD\b|\bAustralian?\b/],
  ['NZD', /\bNZ\$|\bNZD\b|\bNew Zealand\b/],
  ['SGD', /\bS\$|\bSGD\b|\bSingapore(?:an)?\b/],
  ['HKD', /\bHK\$|\bHKD\b|\bHong Kong\b/],
];

/** The currency of a bare $: that of the only country with its own dollar in the text, else the US dollar. */
export function dollarOf(text: string): string {
  const found = /\bUS\$|\bUSD\b/.test(text) ? [] : DOLLARS.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]![0] : 'USD';
}

function unitOf({ unit }: DraftFact, { dollar }: Pick<ToFact, 'dollar'>): Json {
  const code = unit === '$' ? dollar : MONEY[unit];
  if (code !== undefined) return { unit: code, symbol: { before: unit } };
  return unit ? { unit } : {};
}
