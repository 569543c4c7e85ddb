import { compare, inOnes } from '../../report/values/derive.js';
import { SCALES as SCALE_WORDS, type Scale } from '../../report/lists/terms.js';
import { LANGUAGES } from '../words/languages.js';

/** A number printed in a text. */
export interface Numeral {
  /** As printed, with its scale word. */
  readonly printed: string;
  /** Without sign, separators and scale word. */
  readonly digits: string;
  /** Possible values in ones: a hyphen may be a minus or separate two numbers, and 24m may be millions or metres. */
  readonly ones: readonly string[];
  readonly hasScale: boolean;
  readonly hasSign: boolean;
  /** A qualifying word inside it: 余 in 10余万 and 2400余. */
  readonly inside: string;
  /** Start of its digits, and its end, in the text normalised by `plainQuote`. */
  readonly start: number;
  readonly end: number;
}

/** Returns a quote in the characters of the word lists: without full-width digits and signs. */
export const plainQuote = (quote: string): string => quote.normalize('NFKC').replace(/[\u00a0\u202f]/g, ' ');

const SCALES: Readonly<Record<string, number>> = Object.fromEntries(
  LANGUAGES.flatMap(({ scales }) => Object.entries(scales)),
);

const wordsOfScale = (isLatin: boolean): string =>
  Object.keys(SCALES)
    .filter((word) => /^[a-z]/.test(word) === isLatin)
    .sort((a, b) => b.length - a.length)
    .join('|');

const INSIDE = LANGUAGES.flatMap(({ bounds }) => bounds)
  .filter(({ stands }) => stands === 'inside')
  .map(({ word }) => word)
  .join('');

/** The scale word after the number and qualifying word; not in 千克, 千米 or 百分点. */
const TAIL = String.raw`([${INSIDE}]?)((?:${wordsOfScale(false)})(?![克瓦米伏卡赫帕分])|\s?(?:${wordsOfScale(true)})\b)?([${INSIDE}]?)`;
const SIGN = String.raw`([-\u2212]?)`;
const FRACTION = String.raw`(?:\.\d{1,12})?`;

/** With and without grouping: 第1,747名 may be one number or two. */
const FORMS = [
  new RegExp(String.raw`${SIGN}(\d{1,3}(?:,\d{3})+(?!\d)${FRACTION})${TAIL}`, 'gi'),
  new RegExp(String.raw`${SIGN}(\d{1,24}${FRACTION})${TAIL}`, 'gi'),
];

/** Returns the numbers in digits of a normalised quote; a grouped one also in its parts. */
export const numeralsIn = (text: string): readonly Numeral[] =>
  FORMS.flatMap((form) => [...text.matchAll(form)].map((match) => numeral(match, text)));

function numeral(match: RegExpMatchArray, text: string): Numeral {
  const [all, sign = '', figure = '', first = '', scale = '', last = ''] = match;
  const [digits, at] = [figure.replace(/,/g, ''), match.index ?? 0];
  const power = SCALES[scale.trim().toLowerCase()] ?? 0;
  const sizes = [inOnes(digits, power), ...abbreviated(text.slice(at + all.length), digits)];
  return {
    printed: all.slice(sign.length),
    digits,
    ones: sign ? sizes.flatMap((size) => [size, inOnes(`-${size}`, 0)]) : sizes,
    hasScale: power !== 0,
    hasSign: sign !== '',
    inside: first || last,
    start: at + sign.length,
    end: at + all.length,
  };
}

/** 3.4m and 20k are scales for money, otherwise metres or nothing. */
function abbreviated(tail: string, digits: string): readonly string[] {
  const [, letter] = /^([mkMK])\b/.exec(tail) ?? [];
  return letter ? [inOnes(digits, letter.toLowerCase() === 'm' ? 6 : 3)] : [];
}

/** Returns the numbers in words of a text: 三百二十, twenty-four. */
export const numbersInWords = (text: string): readonly string[] =>
  LANGUAGES.flatMap(({ numerals: { pattern, read } }) =>
    [...text.matchAll(pattern)].flatMap(([word]) => read(word) ?? []),
  );

/** Returns whether a text has a number in an unsupported form: 一半, 3倍, two thirds. */
export const hasUnread = (text: string): boolean => LANGUAGES.some(({ unread }) => unread.test(text));

/** Returns a decimal of the contract in ones. */
export const ones = (value: string, scale: Scale | undefined): string => inOnes(value, scale ? SCALE_WORDS[scale] : 0);

/**
 * Returns whether a numeral matches a value: by its size, or by its digits if several numbers share a scale word
 * (3-5万元; 29、100亿件).
 */
export function prints(numeral: Numeral, value: string, scale: Scale | undefined, text: string): boolean {
  const wanted = ones(value, scale);
  if (numeral.ones.some((size) => compare(size, wanted) === 0)) return true;
  const isShared = !numeral.hasScale && scale !== undefined && text.includes(scale);
  return isShared && compare(numeral.digits, value) === 0;
}
