import type { Qualifier } from './terms.js';

/** Where a qualifying word is printed: 突破29亿件, 2400余件, 100万元以上. */
export type WordPlace = 'before' | 'inside' | 'after';

/** The meaning of a qualifying word, and its position. */
export interface QualifierWord {
  readonly means: Qualifier;
  readonly stands: WordPlace;
}

/** Qualifying words by meaning and place, in Chinese and English; English ones contain spaces, so | separates them. */
const WORDS: readonly (readonly [means: Qualifier, stands: WordPlace, chinese: string, english: string])[] = [
  [
    'over',
    'before',
    '突破 超 超过 逾 超过了 超出 高于 多于 大于 超過 逾越 突破了',
    'over|more than|exceeding|in excess of|upwards of|greater than|above|surpassing|topping|higher than|well over|just over',
  ],
  ['over', 'inside', '余 多 餘 来', ''],
  ['over', 'after', '有余', 'plus|and counting'],
  [
    'at-least',
    'before',
    '不少于 至少 最少 不低于 不下于 不少於',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of',
  ],
  ['at-least', 'after', '以上 及以上 或以上', 'or more|and over|and above|or above|and more|or over'],
  [
    'about',
    'before',
    '约 大约 约为 约占 约合 约达 大概 約',
    'about|around|approximately|roughly|circa|approx.|some|an estimated',
  ],
  ['about', 'after', '左右 上下', 'or so'],
  ['nearly', 'before', '近 将近 接近 近乎 將近', 'nearly|almost|close to|just under|approaching|nearly all of'],
  [
    'up-to',
    'before',
    '不超过 至多 最多 不高于 不多于 不超過 控制在',
    'up to|at most|no more than|not more than|a maximum of|maximum of|within|not exceeding',
  ],
  ['up-to', 'after', '以内 以下 及以下 或以下 之内 以內', 'or less|or fewer|or below|or under'],
  [
    'below',
    'before',
    '不足 不到 低于 少于 小于 未达 不满 未满',
    'under|below|less than|fewer than|lower than|short of',
  ],
];

/** The qualifying words of reports, in both languages. */
export const QUALIFIER_WORDS: Readonly<Record<string, QualifierWord>> = Object.fromEntries(
  WORDS.flatMap(([means, stands, chinese, english]) =>
    [...chinese.split(' '), ...english.split('|')].filter(Boolean).map((word) => [word, { means, stands }]),
  ),
);

/** Returns whether a word is English. */
export const isLatin = (word: string): boolean => /^[a-z]/i.test(word);

/** The Chinese word printed when a report gives a qualifier but no word. */
export const DEFAULT_WORD: Readonly<Record<Qualifier, string>> = {
  over: '超',
  'at-least': '不少于',
  about: '约',
  nearly: '近',
  'up-to': '不超过',
  below: '不足',
};
