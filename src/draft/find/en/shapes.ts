import type { Token } from '../token.js';

const token = (text: string, start: number, end: number, rest: Partial<Token>): Token => ({
  start,
  end,
  coreStart: start,
  coreEnd: end,
  value: text.slice(start, end),
  unit: '',
  rule: 'en-shape',
  sure: 0.8,
  ...rest,
});

const RATIO = /(?<![\d:.,])\d{1,4}(?:\.\d+)?\s?:\s?\d{1,4}(?:\.\d+)?(?![\d:])(?!\s?[ap]\.?m)/gi;

/** 2:1 and a standard of 6:20; times of day are matched before. */
export const ratios = (text: string): Token[] =>
  [...text.matchAll(RATIO)].map(({ 0: all, index }) =>
    token(text, index, index + all.length, { kind: 'amount', form: 'ratio', rule: 'en-ratio' }),
  );

const DOUBLED =
  /\b(?:(?:more than|nearly|almost)\s)?(doubled|tripled|trebled|quadrupled|halved|doubling|tripling|halving)\b/gi;

export const doubled = (text: string): Token[] =>
  [...text.matchAll(DOUBLED)].map(({ 0: all, 1: word = '', index }) =>
    token(text, index, index + all.length, {
      coreStart: index + all.length - word.length,
      nameEnd: index,
      kind: 'change',
      form: 'times',
      value: word,
      direction: /^halv/i.test(word) ? 'down' : 'up',
      rule: 'en-doubled',
      sure: 0.6,
    }),
  );

const TWICE = /\b(twice|thrice|double|triple)\s(?=the\b|as\b|its\b|their\b|that\b|what\b|last\b|those\b)/gi;

/** "twice the rate" is an amount relative to its base, as is "twice as many". */
export const twice = (text: string): Token[] =>
  [...text.matchAll(TWICE)].map(({ 1: word = '', index }) => {
    const isMore = /^\s?as\s(?:many|much|likely|high|large)/i.test(text.slice(index + word.length));
    return token(text, index, index + word.length, {
      kind: isMore ? 'change' : 'amount',
      form: 'times',
      ...(isMore && { direction: 'up' as const }),
      rule: 'en-twice',
      sure: 0.6,
    });
  });

const IN =
  /\b(?:(one|two|three|four|five|six|seven|eight|nine|\d{1,2})\s(?:in|out of(?: every)?)\s(?:every\s)?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|\d{1,3})(?!\d|,\d|\s?(?:years?|months?|days?|weeks?|hours?|minutes?|seconds?|phases?|stages?|schools?|counties|countries|cities|states|locations|sites|languages|percent|per\s?cent|%)))\b/gi;

/** one in five, 9 out of 10. */
export const oneIn = (text: string): Token[] =>
  [...text.matchAll(IN)]
    // An overall score of 58 out of 100 is no share.
    .filter(
      ({ index }) =>
        !/\b(?:score|rating|index|grade|mark)d?\s(?:\w+\s){0,2}$/i.test(text.slice(Math.max(0, index - 24), index)),
    )
    .map(({ 0: all, index }) =>
      token(text, index, index + all.length, { kind: 'share', form: 'fraction', rule: 'en-one-in', sure: 0.6 }),
    );
