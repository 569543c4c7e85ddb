import type { Token } from '../token.js';
import { inDigits } from './number.js';

const token = (text: string, start: number, end: number, rest: Partial<Token>): Token => ({
  start,
  end,
  coreStart: start,
  coreEnd: end,
  value: text.slice(start, end),
  unit: '',
  rule: 'zh-shape',
  sure: 0.9,
  ...rest,
});

const RATIO = /(?<![\d:：.])\d+(?:\.\d+)?(?:\s?[:：∶]\s?\d+(?:\.\d+)?)+(?![\d.]|[:：])/g;
const CLOCK = /^(?:[01]?\d|2[0-4])[:：][0-5]\d$/;

/** 6.1:39.2:54.7 and 2:1, but not times of day. */
export const ratios = (text: string): Token[] =>
  [...text.matchAll(RATIO)]
    .filter(
      ({ 0: all, index }) =>
        !(CLOCK.test(all) && !/[比重例构成为]\s?$/.test(text.slice(Math.max(0, index - 3), index))),
    )
    .map(({ 0: all, index }) =>
      token(text, index, index + all.length, { kind: 'amount', form: 'ratio', rule: 'zh-ratio' }),
    );

const WORD = '[一二两三四五六七八九十百]';
const FRACTION = new RegExp(
  `(?<![一二三四五六七八九十百\\d])(${WORD}{1,3})分之(${WORD}{1,4})|(?<![\\d/.])(\\d{1,2})/(\\d{1,3})(?![\\d/])(?!学年|财年|年|月)`,
  'g',
);

/** 五分之一, 1/6. */
export const fractions = (text: string): Token[] =>
  [...text.matchAll(FRACTION)].map(({ 0: all, 1: below, 2: above, index }) =>
    below === '百'
      ? token(text, index, index + all.length, {
          kind: 'share',
          form: 'percent',
          value: above ?? '',
          unit: '%',
          rule: 'zh-percent-in-words',
        })
      : token(text, index, index + all.length, { kind: 'share', form: 'fraction', rule: 'zh-fraction', sure: 0.85 }),
  );

const TENTHS =
  /(?<![一二三四五六七八九十\d.完])([一二三四五六七八九]|\d(?:\.\d)?)成(?:([一二三四五六七八九半])(?![\u4e00-\u9fff]*?成))?(?![立果为功员交本人长效年绩色都套品熟])/g;

const withHundredth = (tenth: string, hundredth: string): string =>
  `${inDigits(tenth)}.${hundredth === '半' ? '5' : inDigits(hundredth)}`;

/** 九成, 近七成以上. */
export const tenths = (text: string): Token[] =>
  [...text.matchAll(TENTHS)]
    .filter(({ index, 1: digit }) => !(digit === '一' && /^成不变/.test(text.slice(index + 1))))
    .map(({ 0: all, 1: digit, 2: hundredth, index }) =>
      token(text, index, index + all.length, {
        kind: 'share',
        form: 'fraction',
        // 一成二 is twelve in a hundred.
        value: hundredth === undefined ? (digit ?? '') : withHundredth(digit ?? '', hundredth),
        unit: '成',
        rule: 'zh-tenths',
      }),
    );

const DOUBLED = /翻(?:了)?(?:([一两二三四]|\d)?番|倍)/g;

/** 翻番, 翻了一番: a change without a number. */
export const doubled = (text: string): Token[] =>
  [...text.matchAll(DOUBLED)].map(({ 0: all, index }) =>
    token(text, index, index + all.length, {
      kind: 'change',
      form: 'times',
      value: all.replace('了', '').replace(/翻倍/, '翻番'),
      direction: 'up',
      rule: 'zh-doubled',
      sure: 0.85,
    }),
  );

const HALF = /(?:近|超过?|过|逾|约)?(?:一半|半数)(?:以上|左右)?(?!天|年|路|径|岛)/g;

export const halves = (text: string): Token[] =>
  [...text.matchAll(HALF)].map(({ 0: all, index }) =>
    token(text, index, index + all.length, {
      kind: 'share',
      form: 'fraction',
      value: '半',
      rule: 'zh-half',
      sure: 0.5,
    }),
  );

const STREAK =
  /(?:连续|蝉联|持续|连获|实现)(?:第)?\s?(\d{1,4}|[一二两三四五六七八九十]{1,3})\s?(?:余|多)?(?:个)?(年|届|次|季度|个?月|天)(?!级|均|度)/g;

/** 连续16年. */
export const streaks = (text: string): Token[] =>
  [...text.matchAll(STREAK)]
    .filter(({ 0: all }) => !all.startsWith('实现'))
    .map(({ 0: all, 1: digits = '', 2: unit = '', index }) => {
      const at = index + all.indexOf(digits);
      const isMonth = all.includes(`${digits}个`);
      return token(text, index, index + all.length, {
        kind: 'amount',
        form: 'streak',
        value: digits,
        unit: isMonth ? `个${unit.replace('个', '')}` : unit,
        coreStart: at,
        nameEnd: index,
        rule: 'zh-streak',
        sure: 0.9,
      });
    });
