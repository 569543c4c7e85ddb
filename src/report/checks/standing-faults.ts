import type { Fault } from './fault.js';
import { said } from '../problems/report-texts/bilingual.js';
import type { Standing } from '../types.js';

type Rank = Extract<Standing, { readonly kind: 'rank' }>;

/** Returns fields of a standing that are inconsistent with each other. */
export const standingFaults = (standing: Standing): readonly Fault[] => [
  ...(standing.kind === 'rank' ? rankFaults(standing) : []),
  ...streakFaults(standing),
];

const A_RANK = said((texts) => texts.rank);

function rankFaults(rank: Rank): readonly Fault[] {
  const { position, within } = rank;
  if (position === undefined && within === undefined)
    return [{ code: 'REQUIRED', key: 'position', value: position, expected: A_RANK }];
  return [...outsideFaults(rank), ...moveFaults(rank)];
}

/** A position must not exceed `size` or `within`. */
function outsideFaults({ position, within, size = Infinity, from }: Rank): readonly Fault[] {
  const most: readonly (readonly [key: string, value: number | undefined, limit: number])[] = [
    ['position', position, Math.min(size, within ?? Infinity)],
    ['within', within, size],
    ['from', from, size],
  ];
  return most.flatMap(([key, value, limit]) =>
    value !== undefined && value > limit ? [{ code: 'RANK_OUTSIDE' as const, key, value }] : [],
  );
}

function moveFaults({ position, from, moved }: Rank): readonly Fault[] {
  if (position === undefined || from === undefined || moved === undefined) return [];
  return moved === moveBetween(from, position) ? [] : [{ code: 'RANK_MOVED', key: 'moved', value: moved }];
}

/** A smaller position number means moved up. */
const moveBetween = (from: number, to: number): Rank['moved'] => (to === from ? 'held' : to < from ? 'up' : 'down');

const streakFaults = ({ streak }: Standing): readonly Fault[] =>
  streak && !/^[1-9]\d*$/.test(streak.value) ? [{ code: 'STREAK_FORM', key: 'streak.value', value: streak.value }] : [];
