import { chineseNumber } from '../../audit/words/chinese-number.js';
import type { DraftFact } from '../session/draft.js';

type Numbers = Readonly<Record<string, unknown>>;

/* Numbers printed as words or as several numbers, in the contract's format. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS: Readonly<Record<string, string>> = { half: '2', quarter: '4' };
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A number word as digits: Seven, twenty-four; undefined for digits and other words. */
export function inDigits(word: string): string | undefined {
  if (/^[一二两三四五六七八九十百千]+$/.test(word)) return chineseNumber(word);
  const [first = '', second] = word.toLowerCase().split(/[\s-]/);
  const [tens, ones] = [TENS.indexOf(first), ONES.indexOf(second ?? first)];
  if (tens >= 0)
    return second === undefined
      ? String((tens + 2) * 10)
      : ones > 0 && ones < 10
        ? String((tens + 2) * 10 + ones)
        : undefined;
  return second === undefined && ones >= 0 ? String(ones) : undefined;
}

const digitsOf = (word: string): string | undefined => (/^\d+$/.test(word) ? word : inDigits(word));

const FRACTION = /^([一二两三四五六七八九十百]+)分之([一二两三四五六七八九十百]+)$/;
const IN = /^(\w+)\s(?:in|out of(?: every)?)\s(?:every\s)?(\w+)$/i;
const OF_PARTS =
  /^(?:(one|two|three|four|five|six|seven|eight|nine|an?)[\s-])?(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$/i;

/** 五分之一, 1/6, one in five, two-thirds and half, as n/m. */
export function fractionOf(value: string): string | undefined {
  if (/^\d{1,12}\/[1-9]\d{0,11}$/.test(value)) return value;
  if (value === '半') return '1/2';
  const [, count = 'a', part] = OF_PARTS.exec(value) ?? [];
  if (part !== undefined) {
    const below = PARTS[part.toLowerCase()] ?? String(ORDINALS.indexOf(part.toLowerCase()) + 3);
    return `${/^an?$/i.test(count) ? '1' : (inDigits(count) ?? '1')}/${below}`;
  }
  const chinese = FRACTION.exec(value);
  const english = IN.exec(value);
  const [above, below] = chinese ? [chinese[2], chinese[1]] : [english?.[1], english?.[2]];
  const terms = [above, below].map((term) => (term === undefined ? undefined : digitsOf(term)));
  return terms.every((term) => term !== undefined) ? terms.join('/') : undefined;
}

/** The numbers of a share other than a percentage; undefined if unreadable. */
export function fraction({ value, unit, quote }: DraftFact): Numbers | undefined {
  if (value === null) return undefined;
  if (unit === '成') {
    const tenths = /^\d+(?:\.\d+)?$/.test(value) ? value : digitsOf(value);
    return tenths === undefined
      ? undefined
      : { tenths, ...((tenths !== value || !/\d/.test(quote)) && { stated: quote }) };
  }
  const exact = fractionOf(value);
  return exact === undefined ? undefined : { fraction: exact, ...(exact !== value && { stated: quote }) };
}

const TERM = /^\d+(?:\.\d+)?$/;

/** The terms of a ratio. */
export function ratio({ value }: DraftFact): Numbers | undefined {
  const [separator = ':'] = /[:：∶]/.exec(value ?? '') ?? [];
  const terms = (value ?? '').split(separator).map((term) => term.trim());
  if (terms.length < 2 || !terms.every((term) => TERM.test(term))) return undefined;
  return { terms, ...(separator !== ':' && { separator }) };
}

/** Doubling words as a multiple: 翻一番 is 2 times, 翻两番 4 times. */
const DOUBLED: readonly (readonly [word: RegExp, times: string])[] = [
  [/^翻(?:一番|番|倍)$|^(?:doubled|doubling|twice|double)$/i, '2'],
  [/^翻[两二2]番$|^quadrupled$/i, '4'],
  [/^翻[三3]番$/, '8'],
  [/^(?:tripled|trebled|tripling|thrice|triple)$/i, '3'],
];

/** The multiple of a change; undefined if its words are unreadable. */
export function times({ value, rule, quote }: DraftFact): Numbers | undefined {
  if (value === null) return undefined;
  const doubled = DOUBLED.find(([word]) => word.test(value))?.[1];
  if (doubled !== undefined) return { value: doubled, multiple: 'of', stated: quote };
  if (!/^\d+(?:\.\d+)?$/.test(value)) return undefined;
  return { value, multiple: /since|twice/.test(rule) ? 'of' : 'plus' };
}
