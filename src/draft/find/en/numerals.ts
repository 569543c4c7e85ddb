import { FRACTIONS, isLone, NUMBER_WORDS, SHORT_SCALES } from '../../words/en/numbers.js';
import { unitAt } from './unit.js';

export interface Figure {
  readonly start: number;
  readonly numeralEnd: number;
  readonly end: number;
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
  readonly inWords: boolean;
  readonly isFraction: boolean;
  /** The counted noun after the number, with adjectives. */
  readonly noun: string;
}

const CURRENCY = String.raw`(?:(?:US|A|S|C|NZ|HK|AU|CA|R)?[$£€₹¥]|\b(?:Rs\.?|USD|EUR|GBP|AUD|CAD|NZD|SGD|INR|KES|ZAR|CNY|RMB|SEK|NOK|DKK|CHF|JPY|HKD|MYR|THB|PHP|NGN|GHS|UGX|TZS|RWF|ETB|AED|SAR|PLN|CZK|HUF|BRL|MXN|IDR|PKR|BDT|LKR|KSh|Sh|Ksh|R|N)(?=\s?\d))\s?`;
const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?[½¼¾⅓⅔⅕⅛])?`;
const DIGITS = new RegExp(String.raw`([-+](?=\d|[$£€]))?(${CURRENCY})?(${NUMERAL})`, 'g');
const SCALE = /(?:\s|-)?(hundred|thousand|million|billion|trillion|bn|mn|tn|lakh|crore)s?\b/iy;
const SHORT = /\s?([kKmMbB])(?:n)?\b(?![²³])/y;
const PERCENT = /(?:\s|-)?(%|per\s?cent\b|percent\b|‰)(?![\s-]?age)/iy;
const POINTS =
  /(?:\s|-)?(?:percentage[\s-]points?|per\s?cent[\s-]points?|percent[\s-]points?|%\s?points?|pp\b|ppts?\b|pts?\b|basis points?)/iy;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Tail {
  readonly scale: string;
  readonly unit: string;
  readonly noun: string;
  readonly end: number;
}

/** What follows the digits: points, per cent, scale, unit. */
function tailOf(text: string, from: number, currency: string, isOne: boolean): Tail {
  const points = take(POINTS, text, from);
  if (points)
    return {
      scale: '',
      unit: /basis/i.test(points[0]) ? 'basis points' : 'percentage points',
      noun: '',
      end: from + points[0].length,
    };
  const percent = take(PERCENT, text, from);
  if (percent) return { scale: '', unit: percent[1] === '‰' ? '‰' : '%', noun: '', end: from + percent[0].length };
  const scale = take(SCALE, text, from) ?? (currency || !/\s/.test(text[from] ?? ' ') ? take(SHORT, text, from) : null);
  const at = from + (scale?.[0].length ?? 0);
  const word = scale?.[1] ?? '';
  const size = SHORT_SCALES[word] ?? word.toLowerCase();
  if (currency) return { scale: size, unit: currency, noun: '', end: at };
  const { unit, noun, end } = unitAt(text, at, isOne);
  return { scale: size, unit, noun, end: unit ? end : at };
}

const isGlued = (text: string, at: number): boolean =>
  /[A-Za-z\d]$/.test(text.slice(Math.max(0, at - 1), at)) || /\d[.,/:]$/.test(text.slice(Math.max(0, at - 2), at));

function digitFigure(text: string, match: RegExpMatchArray): Figure | undefined {
  const [all, sign = '', money = '', digits = ''] = match;
  const at = match.index ?? 0;
  // The dash in 5-10 is no minus sign.
  const isDash = sign !== '' && /[\d%]$/.test(text.slice(Math.max(0, at - 1), at));
  const start = isDash ? at + 1 : at;
  if (!isDash && isGlued(text, start) && !money) return undefined;
  const numeralEnd = at + all.length;
  if (/^[/:]\d/.test(text.slice(numeralEnd)) && !money) return undefined;
  const currency = money.trim();
  const tail = tailOf(text, numeralEnd, currency, digits === '1');
  const isSigned = !isDash && sign !== '' && /(?:^|[\s(])$/.test(text.slice(Math.max(0, start - 1), start));
  return {
    ...tail,
    start: sign && !isSigned && !isDash ? start + 1 : start,
    numeralEnd,
    digits: (isSigned ? sign : '') + digits,
    inWords: false,
    isFraction: false,
  };
}

function wordFigure(text: string, start: number, words: string, isFraction: boolean): Figure {
  const numeralEnd = start + words.length;
  // Million and the like are read as part of the preceding number.
  const parts = /^(.*?)[\s-](million|billion|trillion)$/i.exec(words);
  const tail = isFraction
    ? { scale: '', unit: '', noun: '', end: numeralEnd }
    : tailOf(text, numeralEnd, '', isLone(words));
  const digits = parts ? (parts[1] ?? '') : words;
  return {
    ...tail,
    scale: parts ? (parts[2] ?? '').toLowerCase() : tail.scale,
    start,
    numeralEnd,
    digits,
    inWords: true,
    isFraction,
  };
}

/** Every number of a line, in digits or words, with its unit, in order. */
export function numeralsIn(text: string): Figure[] {
  const digits = [...text.matchAll(DIGITS)].flatMap((match) => digitFigure(text, match) ?? []);
  const fractions = [...text.matchAll(FRACTIONS)].map(({ 0: words, index }) => wordFigure(text, index, words, true));
  const inWords = [...text.matchAll(NUMBER_WORDS)]
    .filter(({ index }) => !fractions.some(({ start, end }) => start <= index && index < end))
    .map(({ 0: words, index }) => wordFigure(text, index, words, false));
  const all = [...digits, ...fractions, ...inWords].sort((a, b) => a.start - b.start);
  return all.filter((one, i) => one.start >= (all[i - 1]?.numeralEnd ?? 0));
}
