import { printNumber } from '../../number.js';
import { part, phrase } from '../../phrase.js';
import type { MarkWords, StandingWords, Unranked } from '../standing.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

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

function ordinal(position: number): string {
  // A position is a whole number of any size; String() would turn 1e21 into another notation.
  const digits = printNumber(BigInt(position).toString());
  const teen = /1[123]$/.test(digits);
  const suffix = teen ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[digits.slice(-1)] ?? 'th');
  return `${digits}${suffix}`;
}

const SPACE = { gap: ' ' } as const;

export const standings: StandingWords = (standing, measure, scope) => {
  const kind =
    standing.kind === 'rank' ? ORDINALS[standing.position] || ordinal(standing.position) : KINDS[standing.kind];
  return phrase(
    part('measure', measure),
    part('retained', standing.retained ? 'still' : '', SPACE),
    part('rank', kind, SPACE),
    part('words', scope && 'in', SPACE),
    part('place', scope, SPACE),
  );
};

export const marks: MarkWords = {
  scope: (place) => place && `in ${place}`,
  retained: 'retained',
  mark: (standing) => (standing.kind === 'rank' ? ordinal(standing.position) : MARKS[standing.kind]),
};
