import type { Statement, Way } from '../../proposal.js';

/* Statements in an English text without a number. */

type Found = Omit<Statement, 'kind' | 'start' | 'end' | 'quote'>;

const LEADING =
  /\b(among the (?:first|best|top|highest|largest|leading|lowest|safest)|one of the (?:first|best|top|highest|largest|leading|lowest|safest))\b(?:[ \w-]{0,40}? in (the (?:world|country|nation|state|province|region|county|city|district)))?/gi;

const leading = ([, word = '', scope]: RegExpMatchArray): Found => ({
  rule: 'en-leading',
  word,
  ...(scope !== undefined && { scope }),
});

const WORDED =
  /\b(?:was|were|remained|stayed|is|are|held) ((?:(?:roughly|largely|broadly|essentially|virtually|slightly|significantly|much|marginally) )?(?:unchanged|flat|stable|steady|higher|lower))\b/gi;

function worded([, word = '']: RegExpMatchArray): Found {
  const direction: Way = /higher$/i.test(word) ? 'up' : /lower$/i.test(word) ? 'down' : 'flat';
  return { rule: 'en-worded-change', word, direction };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = MONTHS.join('|');
const EVENT = new RegExp(
  `\\b(?:[Ii]n (${MONTH})(?: ((?:19|20)\\d\\d))?|[Oo]n (?:(\\d{1,2}) (${MONTH})|(${MONTH}) (\\d{1,2}))(?:,? ((?:19|20)\\d\\d))?),? (?=([^,.;\\n]{4,90}))`,
  'g',
);
const DEED =
  /\b(?:opened|launched|began|started|completed|adopted|approved|signed|unveiled|held|hosted|introduced|elected|appointed|broke ground|inaugurated|established|founded|commissioned|took office|came into (?:force|effect))\b/;
const AHEAD_OF = /\b(?:will|plans?|planned|expected|due|scheduled)\b/;

function event(match: RegExpMatchArray): Found | undefined {
  const clause = match[8] ?? '';
  if (!DEED.test(clause) || AHEAD_OF.test(clause)) return undefined;
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const month = MONTHS.indexOf(match[1] ?? match[4] ?? match[5] ?? '') + 1;
  const day = match[3] ?? match[6];
  const date = `${match[2] ?? match[7] ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const label = clause.trim();
  return { rule: 'en-event', date, label: label.charAt(0).toUpperCase() + label.slice(1) };
}

type Rule = readonly [kind: Statement['kind'], pattern: RegExp, read: (match: RegExpMatchArray) => Found | undefined];
const RULES: readonly Rule[] = [
  ['leading', LEADING, leading],
  ['worded-change', WORDED, worded],
  ['event', EVENT, event],
];

/** The statements of a line in words only. */
export const statements = (text: string): Statement[] =>
  RULES.flatMap(([kind, pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Statement[] => {
      const found = read(match);
      const quote = match[0].replace(/,? $/, '');
      return found ? [{ kind, start: match.index, end: match.index + quote.length, quote, ...found }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
