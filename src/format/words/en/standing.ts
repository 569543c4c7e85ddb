import { printNumber } from '../../number.js';
import { part, phrase } from '../../phrase.js';
import { common } from './common.js';
import type { MarkWords, SpokenStanding, StandingWords, Unranked } from '../standing.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CARDINALS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const KINDS: Readonly<Record<Unranked, string>> = {
  only: 'the only one',
  'first-batch': 'in the first batch',
  'first-ever': 'the first ever',
  leading: 'ahead',
};

const MARKS: Readonly<Record<Unranked, string>> = {
  only: 'Only',
  'first-batch': 'First batch',
  'first-ever': 'First ever',
  leading: 'Ahead',
};

const MOVED = { up: 'up', held: 'unchanged', down: 'down' } as const;

function ordinal(position: number): string {
  // A position may be any integer; String() would print 1e21 in exponent notation.
  const digits = printNumber(BigInt(position).toString());
  const teen = /1[123]$/.test(digits);
  const suffix = teen ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[digits.slice(-1)] ?? 'th');
  return `${digits}${suffix}`;
}

const SPACE = { gap: ' ' } as const;

/** The rank, if no wording is printed: fourth, in the top ten; in digits if the previous position is given. */
function ranked({ kind, word, verb, marks, position, within = 0, from, moved }: SpokenStanding): string {
  if (word) return marks ? word + common.bracketed(marks) : word;
  if (kind === 'passed') return marks;
  if (kind !== 'rank') return KINDS[kind];
  // After a movement, “to” replaces “in”.
  const isTo = moved !== undefined && moved !== 'held' && !verb;
  if (position === undefined) return `${isTo ? '' : 'in '}the top ${CARDINALS[within] || String(within)}`;
  return from === undefined ? ORDINALS[position] || ordinal(position) : ordinal(position);
}

function verbOf({ kind, word, verb, moved, from, isRetained }: SpokenStanding): string {
  if (verb) return verb;
  if (kind === 'passed') return word ? '' : 'passed';
  if (isRetained || moved === 'held') return 'still';
  if (moved === undefined) return '';
  return from === undefined ? `${moved} to` : `${moved} from ${ordinal(from)} to`;
}

/** A streak; “for” is omitted for a number of times: “three times in a row”, “for 12 years in a row”. */
const inARow = (streak: string): string =>
  streak && `${/\b(?:times|time)$/.test(streak) ? '' : 'for '}${streak} in a row`;

const ofAll = (size: number | undefined): string => (size === undefined ? '' : `of ${printNumber(String(size))}`);

const joint = ({ isTie }: SpokenStanding): string => (isTie ? 'joint' : '');

const NUMBER_WORDS = [...ORDINALS, ...CARDINALS].filter(Boolean).join('|');

const valueOf = (word: string): number => Math.max(ORDINALS.indexOf(word), CARDINALS.indexOf(word));

export const standings: StandingWords = {
  print: (standing) => {
    const { measure, scope, streak, size, verb, from, moved } = standing;
    const said = verbOf(standing);
    // Printed wording already has the direction; the previous position then follows the rank.
    const isBehind = from !== undefined && (verb !== '' || moved === undefined);
    return phrase(
      part('measure', measure),
      part(said === 'still' && !verb ? 'retained' : 'verb', said, SPACE),
      part('rank', [joint(standing), ranked(standing)].filter(Boolean).join(' '), SPACE),
      part('ranked', ofAll(size), SPACE),
      part('words', scope && 'in', SPACE),
      part('place', scope, SPACE),
      part('from', isBehind ? `from ${ordinal(from)}` : '', SPACE),
      part('streak', inARow(streak), SPACE),
    );
  },
  enumerated: (numbers) => numbers.join(', ').replace(/, ([^,]*)$/, ' and $1'),
  numbersIn: (text) =>
    [...text.matchAll(new RegExp(`\\d[\\d,]*|\\b(?:${NUMBER_WORDS})\\b`, 'gi'))].map(([found]) =>
      /\d/.test(found) ? Number(found.replace(/,/g, '')) : valueOf(found.toLowerCase()),
    ),
  tied: /\b(?:joint|jointly|tied?|equal)\b/i,
  bare: new RegExp(`^(?:the |joint )?(?:${NUMBER_WORDS}|top|last|\\d|no\\b|number\\b)`, 'i'),
};

/** A mark is a capitalised label: “Joint 3rd”, “Top ten”. */
function mark(standing: SpokenStanding): string {
  const { kind, word, verb, position, within = 0 } = standing;
  if (kind === 'passed') return [verbOf(standing), ranked(standing)].filter(Boolean).join(' ');
  if (word || verb) return [verb, joint(standing), ranked(standing)].filter(Boolean).join(' ');
  if (kind !== 'rank') return MARKS[kind];
  if (position === undefined) return `Top ${CARDINALS[within] || String(within)}`;
  return `${standing.isTie ? 'Joint ' : ''}${ordinal(position)}`;
}

function movedOf({ from, moved, verb }: SpokenStanding): string {
  // Printed wording already has the direction.
  if (from !== undefined && moved !== 'held') return `${(!verb && moved) || ''} from ${ordinal(from)}`.trim();
  return moved && !verb ? MOVED[moved] : '';
}

export const marks: MarkWords = {
  mark,
  beside: (standing) => {
    const { scope, measure, verb, isRetained, streak, size } = standing;
    return [
      scope && `in ${scope}`,
      measure,
      isRetained && !verb ? 'retained' : '',
      inARow(streak),
      movedOf(standing),
      ofAll(size),
    ];
  },
};
