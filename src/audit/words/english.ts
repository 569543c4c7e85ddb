import { isLatin, QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import type { BoundWord, DirectionWord, ReportWords } from './word-types.js';

/** Over 3 years is a duration, and within 3 days is not a bounded figure. */
const TIME = /^[\s-]*(?:years?|months?|weeks?|days?|hours?|minutes?)\b/i;

const bounds: readonly BoundWord[] = Object.entries(QUALIFIER_WORDS)
  .filter(([word]) => isLatin(word))
  .map(([word, { means, stands }]) => ({ word, means, stands, ...(stands === 'before' && { unsureBeside: TIME }) }));

const directionWords = (says: DirectionWord['says'], words: string): readonly DirectionWord[] =>
  words.split('|').map((word) => ({ word, says }));

const directions: readonly DirectionWord[] = [
  ...directionWords(
    'up',
    'up|rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|increasing|higher|climbed|' +
      'climb|gained|gain|expanded|jumped|soared|surged|improved|improvement|upturn|raised',
  ),
  ...directionWords(
    'down',
    'down|fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|decline|declined|declines|declining|decrease|decreased|decreases|' +
      'decreasing|lower|lowered|reduced|reduce|reduction|shrank|shrunk|cut|slipped|dipped|plunged|contracted|downturn|fewer',
  ),
  ...directionWords('flat', 'unchanged|flat|no change|level with|stable'),
  ...directionWords(
    'unclear',
    'narrowed|narrowing|widened|widening|up to|lower than|fewer than|no fewer than|higher than',
  ),
];

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const COUNTS = 'two three four five six seven eight nine ten twenty fifty hundred'.split(' ');

const HUNDRED: Readonly<Record<string, string>> = { hundred: '100' };

/** Parses numbers below a hundred in words, and ordinals up to tenth. */
function englishNumber(word: string): string | undefined {
  const [first = '', second] = word.toLowerCase().split(/[\s-]+/);
  const ordinal = ORDINALS.indexOf(first);
  if (ordinal >= 0) return String(ordinal + 1);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return String((ten + 2) * 10 + (second === undefined ? 0 : ONES.indexOf(second)));
  const one = ONES.indexOf(first);
  return one >= 0 ? String(one) : (HUNDRED[first] ?? (/^\d+$/.test(first) ? first : undefined));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const ORDINAL = `(${ORDINALS.join('|')}|\\d{1,6}(?=st\\b|nd\\b|rd\\b|th\\b))(?:st|nd|rd|th)?`;
const NO_RANK =
  'half|quarter|batch|ever|time|floor|phase|stage|class|aid|round|prize|draft|reading|generation|tier|year|month|week|day|\\d|one|two|three';

export const english: ReportWords = {
  bounds,
  bareLabel:
    /^(?:the |an? )?(?:(?:average|total|overall|annual|mean|combined) )*(?:(?:signing|completion|coverage|pass|satisfaction|growth|attendance|response|clearance|occupancy) )?(?:rate|share|total|number|amount|percentage|proportion|growth|increase|decrease|area|count|sum)s?$/i,
  directions,
  bases: [
    { pattern: /\byear[\s-]on[\s-]year\b|\byoy\b/i, says: 'year-on-year' },
    {
      pattern: /\b(?:month[\s-]on[\s-]month|quarter[\s-]on[\s-]quarter|on the previous (?:month|quarter|period))\b/i,
      says: 'period-on-period',
    },
  ],
  standings: [
    { pattern: /\bfirst (?:batch|group|cohort|wave|intake)\b/gi, kind: 'first-batch' },
    { pattern: /\bfirst[\s-]ever\b|\bfirst of its kind\b/gi, kind: 'first-ever' },
    { pattern: /\bthe only\b|\bonly one\b/gi, kind: 'only' },
    { pattern: /\bahead\b|\bleading\b|\bforefront\b|\bamong the (?:first|top|best)\b/gi, kind: 'leading' },
    { pattern: new RegExp(`\\b(?:top|first)\\s+(\\d+|${COUNTS.join('|')})\\b`, 'gi'), kind: 'within' },
    { pattern: /\b(?:topped|tops|topping)\b|\btop of\b|\branked top\b/gi, kind: 'rank', position: '1' },
    { pattern: /\b(?:No\.|number)\s*(\d{1,6})\b/gi, kind: 'rank' },
    { pattern: /\b(?:ranked|ranks|ranking)\s+(\d{1,6})\b(?!st|nd|rd|th)/gi, kind: 'rank' },
    {
      pattern:
        /\bfirst\b(?![\s-]+(?:half|quarter|batch|group|cohort|wave|intake|ever|time|floor|phase|stage|class|aid|round|of its|\d))/gi,
      kind: 'first',
    },
    { pattern: new RegExp(`\\b(?!first)${ORDINAL}\\b(?![\\s-]+(?:${NO_RANK})\\b)`, 'gi'), kind: 'rank' },
  ],
  honours:
    /\b(?:(?:was|were|has been|have been|being)\s+)?(?:named|awarded|given|listed|selected|shortlisted|recognised|recognized|commended|designated|granted)\b|\b(?:won|received|earned)\b/i,
  ties: /\b(?:joint(?:ly)?|tied?|equal)[ -](?:(?:at|for|in|with) )?(?=\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)/i,
  rankDetails: [
    { pattern: /\b(?:out )?of (?:all |the )?(\d{1,6})\b(?!,\d)/gi, says: 'size' },
    { pattern: new RegExp(`\\bfrom ${ORDINAL}\\b`, 'gi'), says: 'from' },
    {
      pattern: new RegExp(
        `\\b(\\d{1,4}|[a-z]+) (?:consecutive |straight )?(?:years?|times?|months?|quarters?) (?:in a row|running)\\b`,
        'gi',
      ),
      says: 'streak',
    },
    { pattern: new RegExp(`\\b(\\d{1,4}|[a-z]+) (?:consecutive|straight) `, 'gi'), says: 'streak' },
  ],
  numerals: {
    pattern: new RegExp(
      `\\b(?:(?:${TENS.join('|')})(?:[\\s-](?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')})\\b`,
      'gi',
    ),
    read: englishNumber,
  },
  unread:
    /\b(?:half|halves|thirds?|quarters?|twice|doubled?|doubling|tripled?|trebled?|dozens?|hundreds?|thousands|millions|billions|couple|\w+fold)\b/i,
  scales: { thousand: 3, million: 6, billion: 9, trillion: 12, bn: 9, mn: 6, tn: 12 },
  units: (
    '%|percent|per cent|pct|percentage point|percentage points|points|yuan|dollars|dollar|euros|euro|pounds|pound|yen|times|kilometres|kilometers|km|' +
    'hectares|hectare|tonnes|tons|metres|meters|square metres|square meters|square kilometres|square kilometers|kilograms|kg|hours|minutes|weeks|months'
  ).split('|'),
  year: /(?:^|\b(?:in|for|during|of)\s+)((?:19|20)\d\d)\b(?![\s-]*(?:年|levels?|prices?|census|[—–/-]|to\b|and before|onwards?|\d))/gi,
  partsOfYear: [
    { pattern: /\bfirst half\b|\bH1\b/gi, months: ['1', '6'] },
    { pattern: /\bsecond half\b|\bH2\b/gi, months: ['7', '12'] },
    { pattern: /\bfirst (?:three|3) quarters\b|\bfirst (?:nine|9) months\b/gi, months: ['1', '9'] },
    { pattern: /\bfirst quarter\b|\bQ1\b/gi, months: ['1', '3'] },
    { pattern: /\bsecond quarter\b|\bQ2\b/gi, months: ['4', '6'] },
    { pattern: /\bthird quarter\b|\bQ3\b/gi, months: ['7', '9'] },
    { pattern: /\bfourth quarter\b|\bQ4\b/gi, months: ['10', '12'] },
    // Capitalised only: may and march are also verbs.
    ...MONTHS.map((name, i) => ({
      pattern: new RegExp(`\\b${name}\\b`, 'g'),
      months: [String(i + 1), String(i + 1)] as const,
      isMoment: true as const,
    })),
  ],
  yearEnd: /\bend of ((?:19|20)\d\d)\b(?![/–-]\d)/gi,
  moment: /\bend of\b|\b(?:year|month|quarter)[\s-]end\b|\bas (?:at|of)\b/i,
  wholePeriod: /\b(?:throughout|full[\s-]year|over the year|during the year)\b/i,
  against: /\b(?:than|from|since|over|versus|against|with|to|by|until)\s+(?:the\s+)?$/i,
  clauseEnd: /[;!?\n]|,(?!\d)|\.(?!\d)|:\s/g,
};
