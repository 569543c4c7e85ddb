import type { Token } from '../token.js';

const BASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:year-on-year|year-over-year|on the year|(?:than|from|over|on|compared (?:to|with)|versus) (?:the )?(?:previous|prior|last|year before|a year)(?: year)?|a year earlier)\b/i,
    'year-on-year',
  ],
  [/\b(?:month-on-month|quarter-on-quarter|previous (?:month|quarter))\b/i, 'period-on-period'],
  [/\b(?:a year|per year|annual(?:ly)?|each year) (?:on )?average\b|\baverage annual\b/i, 'mean-per-year'],
  [/\b(?:since|from|compared (?:to|with)|than in|over) (?:19|20)\d\d/i, 'since'],
];

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:goal|target|aims?|strives?)\b/i, 'target'],
  [/\bbudget(?:ed)?\b/i, 'budget'],
  [/\b(?:projected|projections?|forecasts?|expected|expects?|is likely to|by 20[3-9]\d)\b/i, 'forecast'],
  [/\b(?:will|plans?|planned|proposed|proposes)\b/i, 'planned'],
  [/\b(?:preliminary|provisional)\b/i, 'preliminary'],
  [/\b(?:estimated|estimates?)\b/i, 'estimated'],
];

const YEAR = String.raw`(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?`;
const PART = String.raw`(?:(?:first|second) half|(?:first|second|third|fourth) quarter|first (?:nine|9) months|first (?:three|3) quarters|Q[1-4]|H[12])`;
const FISCAL = String.raw`(?:FY\s?'?\d{2,4}(?:[-–/]\d{2,4})?|(?:fiscal|financial)(?: year)? ${YEAR})`;
const PERIOD = new RegExp(String.raw`\b(?:${FISCAL}|${PART}(?: (?:of )?${YEAR})?|${YEAR}|last year|this year)\b`, 'gi');
const BEHIND = new RegExp(
  String.raw`^[^,;]{0,50}?\b(?:in|for|during|over) (?:the )?(${FISCAL}|${PART}(?: (?:of )?${YEAR})?|${YEAR})\b`,
  'i',
);

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** Basis, period and status of a figure, from its sentence. */
export function surroundings(left: string, right: string): Pick<Token, 'basis' | 'period' | 'status'> {
  const basis = first(BASES, `${left.slice(-60)}${right.slice(0, 60)}`);
  const status = first(STATUSES, left);
  const behind = BEHIND.exec(right)?.[1];
  const before = left.match(PERIOD);
  const period = behind ?? before?.[before.length - 1];
  return { ...(basis && { basis }), ...(status && { status }), ...(period && { period }) };
}
