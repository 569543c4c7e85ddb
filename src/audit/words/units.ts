import { CURRENCIES } from '../../report/lists/currencies.js';
import type { UnitDeclaration } from '../../report/types.js';
import { partsOfUnit, UNITS } from '../../report/lists/units.js';
import { LANGUAGES } from './languages.js';

/** Synonyms of units, across languages, which do not contradict each other. */
const SAME: readonly (readonly string[])[] = [
  ['元', '圆', '圓', '人民币', 'yuan', 'rmb', 'renminbi', 'cny', '¥'],
  ['美元', '港元', '澳元', '加元', '新元', '新加坡元', 'dollar', 'dollars', 'usd', 'sgd', 'hkd', 'aud', 'cad', '$'],
  ['欧元', 'euro', 'euros', 'eur', '€'],
  ['英镑', 'pound', 'pounds', 'gbp', '£'],
  ['日元', 'yen', 'jpy', '¥'],
  ['%', 'percent', 'per cent', 'pct'],
  ['个百分点', '百分点', 'percentage point', 'percentage points', 'points', 'pp'],
  ['平方公里', '平方千米', 'km2', 'square kilometres', 'square kilometers'],
  ['平方米', 'm2', 'square metres', 'square meters'],
  ['公里', '千米', 'km', 'kilometres', 'kilometers'],
  ['公斤', '千克', 'kg', 'kilograms'],
  ['公顷', 'hm2', 'ha', 'hectare', 'hectares'],
  ['吨', 'tonne', 'tonnes', 'ton', 'tons'],
  ['小时', 'hour', 'hours'],
  ['分钟', 'minute', 'minutes'],
  ['周', 'week', 'weeks'],
  ['个月', '月', 'month', 'months'],
  ['岁', '周岁'],
  ['倍', 'times'],
];

const PERCENT = SAME[5]!;
const POINTS = SAME[6]!;

/** Currency signs with their (nearly) only currency. */
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': '元' };

/** A currency sign before the number. */
export const MONEY_SIGN = /[$€£¥]\s*$/;

const isLatin = (word: string): boolean => /^[a-z]/i.test(word);
const plain = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Units as printed in texts, including those declared by a report. */
export interface UnitWords {
  /** The known unit at the start of a text, if any. */
  at(text: string): string | undefined;
  /** All words for a unit. */
  wordsOf(unit: string): readonly string[];
  /** Whether a word is a generic measure word followed by a noun: 个, 家. */
  isBare(word: string): boolean;
  /** The contract's unit for a word. */
  idOf(word: string): string;
}

export const percentWords = (): readonly string[] => PERCENT;
export const pointsWords = (): readonly string[] => POINTS;

export function unitWords(declared: readonly UnitDeclaration[]): UnitWords {
  const english = new Map<string, readonly string[]>([
    ...Object.entries(UNITS).map(([id, { en }]) => [id, en.filter(Boolean).map(plain)] as const),
    ...Object.entries(CURRENCIES).map(([code, names]) => [code, names.map(plain)] as const),
    ...declared.map(({ id, en }) => [id, en ? [plain(en.one), plain(en.other)] : []] as const),
  ]);
  const known = [
    ...english.keys(),
    ...[...english.values()].flat(),
    ...LANGUAGES.flatMap(({ units }) => units),
    ...SAME.flat(),
  ].map(plain);
  const [latin, others] = [new Set(known.filter(isLatin)), known.filter((word) => !isLatin(word))];
  const longest = [...new Set(others)].sort((a, b) => b.length - a.length);
  return {
    at: (text) => {
      const tail = plain(text).trimStart();
      return longest.find((word) => tail.startsWith(word)) ?? latinAt(tail, latin);
    },
    wordsOf: (unit) => {
      // For money per something, a quote may have just the currency sign: $1,486.
      const counted = partsOfUnit(unit)?.[0] ?? unit;
      const own = [plain(unit), plain(counted), ...(english.get(unit) ?? english.get(counted) ?? [])];
      return [...own, ...SAME.filter((words) => words.some((word) => own.includes(word))).flat()];
    },
    isBare: (word) => english.get(word)?.length === 0,
    idOf: (word) =>
      SIGNS[word] ??
      (english.has(word) && !isLatin(word)
        ? word
        : ([...english].find(([, words]) => words.includes(word))?.[0] ?? word)),
  };
}

/** Words that start another phrase: 300 chargers for people are not people. */
const LINK =
  /^(?:of|for|to|in|on|at|and|or|from|with|by|per|a|an|the|that|which|who|were|was|are|is|have|had|more|as)$/;

/** An English unit may follow up to two words: 120 rural households. */
function latinAt(tail: string, latin: ReadonlySet<string>): string | undefined {
  const [start = ''] = /^[a-z][a-z2 '-]*/.exec(tail.replace(/^-/, '').slice(0, 80)) ?? [];
  const words = start.split(/\s+/).filter(Boolean).slice(0, 4);
  for (const [i, word] of words.slice(0, 3).entries()) {
    const two = `${word} ${words[i + 1] ?? ''}`;
    if (latin.has(two)) return two;
    if (latin.has(word)) return word;
    if (LINK.test(word)) return undefined;
  }
  return undefined;
}
