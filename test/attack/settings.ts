import { randomFrom } from '../../scripts/lib/random.mjs';
import { listsFrom, payloadsOf } from './lists.js';
import { roundsForOnce } from './memory.js';

/* What `npm run attack` asks for, in the environment; without it, a sample that takes seconds. */

const { ATTACK_LISTS, ATTACK_SEED, ATTACK_ROUNDS, ATTACK_CHROMIUM, ATTACK_OTHERS, ATTACK_PART } = process.env;

export const isWhole = ATTACK_SEED !== undefined;

export const lists = listsFrom(ATTACK_LISTS || undefined);
const seed = Number(ATTACK_SEED ?? 20231231);
const { below } = randomFrom(seed);

/** All payloads, in an order that the seed gives. */
export const payloads = [...payloadsOf(lists)];
for (let last = payloads.length - 1; last > 0; last--) {
  const other = below(last + 1);
  [payloads[last], payloads[other]] = [payloads[other]!, payloads[last]!];
}

/** How many: all of them, a number, or what a run has that was told nothing. */
const asked = (reported: string | undefined, whole: number, sample: number): number => {
  if (!isWhole) return sample;
  return reported === 'all' ? payloads.length : Math.min(payloads.length, Number(reported || whole));
};

export const rounds = asked(ATTACK_ROUNDS, roundsForOnce(payloads), 4);
export const inChromium = asked(ATTACK_CHROMIUM, payloads.length, 4);
export const inOthers = asked(ATTACK_OTHERS, 500, 0);

const [part = 1, parts = 1] = (ATTACK_PART ?? '1/1').split('/').map(Number);

/** Whether a report or a payload is of the part of the work that this process does, by its place in the order. */
export const isMine = (place: number): boolean => place % parts === part - 1;

/** What a full run prints; the sample says nothing. */
export const say = (line: string): void => {
  if (isWhole) console.log(line);
};
