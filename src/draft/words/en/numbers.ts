import { anyOf, words } from '../list.js';

const ONES = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

/** Abbreviated scales, only valid for money: £3.4m, $20k. */
export const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  K: 'thousand',
  m: 'million',
  M: 'million',
  b: 'billion',
  B: 'billion',
};

const NUMBER = anyOf([...ONES, ...TENS]);

/** A number in words: twenty-four, one hundred and six, two-and-a-half. */
export const NUMBER_WORDS = new RegExp(
  String.raw`\b(?:${NUMBER}|(?:a|an)(?=\s(?:hundred|thousand|million|billion)\b))(?:[\s-](?:and[\s-])?(?:${NUMBER}|hundred|thousand|million|billion))*(?:[\s-]and[\s-]a[\s-]half)?\b`,
  'gi',
);

const ORDINALS = words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');

/** The number of an ordinal: third and 3rd are 3. */
export function positionOf(ordinal: string): string {
  const at = ORDINALS.indexOf(ordinal.toLowerCase());
  return at >= 0 ? String(at + 1) : (/\d+/.exec(ordinal)?.[0] ?? '');
}

export const ORDINAL = String.raw`(?:${anyOf(ORDINALS)}|\d{1,3}(?:st|nd|rd|th))`;

const PARTS = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const COUNT = 'one|two|three|four|five|six|seven|eight|nine';

/** half of, a quarter, two-thirds, three quarters; but not first half, third quarter. */
export const FRACTIONS = new RegExp(
  String.raw`\b(?:(?:${COUNT})[\s-](?:${PARTS})s?|(?:an?\s)(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)|(?<=\bby\s)half\b|(?:one[\s-])?half(?=\s(?:of|all|the)\b|\s\(|\s(?:were|was|are|have|had)\b))(?![\s-](?:year|time|day|hour|ended|ending|century|mile|final|finals|million|billion|place|earlier|ago|later)\b)`,
  'gi',
);

export const isLone = (number: string): boolean => /^one$/i.test(number);
export const isSmall = (number: string): boolean => ONES.includes(number.toLowerCase());
