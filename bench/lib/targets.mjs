// What we want to reach, beside what was measured: ratios with their spread over the rounds, sizes and times.
import { meanOf, ratioOf } from './stats.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./stats.mjs').Estimate} Estimate */
/** @typedef {import('./stats.mjs').Results} Results */

/**
 * @typedef {object} Target
 * @property {string} name what is measured, and in which unit
 * @property {number} most the greatest value that meets it
 * @property {Estimate | undefined} measured undefined if it was not
 * @property {string} [beside] with which contender it was compared, if it was chosen by its result
 */

const [RING, CARD, LIT] = ['Report Widgets ring', 'Report Widgets card', 'Bare Lit ring'];

/**
 * The rounds in which a measure was taken by one contender, against the other’s.
 * @param {Results} results
 * @param {string} what
 * @returns {(name: string, ours: string, other: string, most: number, beside?: string) => Target}
 */
const comparing = (results, what) => (name, ours, other, most, beside) => ({
  name,
  most,
  measured: ratioOf(results.all(ours, what), results.all(other, what)),
  beside,
});

/**
 * The kit with the lowest median: neither ours nor what no kit made.
 * @param {readonly Contender[]} all
 * @param {Results} results
 * @param {'ring' | 'card'} figure
 * @param {string} what
 */
function bestKit(all, results, figure, what) {
  const kits = all
    .filter((one) => one.figure === figure && !/^(?:Report Widgets|Bare Lit|Static)/.test(one.name))
    .map(({ name }) => `${name} ${figure}`)
    .filter((who) => results.of(who, what) !== undefined);
  return kits.sort((a, b) => (results.of(a, what) ?? 0) - (results.of(b, what) ?? 0))[0] ?? '';
}

/** @param {readonly Contender[]} all @param {Results} results @returns {Target[]} */
export function ratioTargets(all, results) {
  /** @type {(name: string, what: string, most: number) => Target} */
  const kit = (name, what, most) => {
    const best = bestKit(all, results, 'ring', what);
    return comparing(results, what)(name, RING, best, most, best);
  };
  const [desktop, slow] = [comparing(results, 'painted'), comparing(results, 'painted slow')];
  return [
    desktop('page of one ring beside plain HTML, painted', 'Report Widgets, page ring', 'Static HTML ring', 1.05),
    desktop('page of one card beside plain HTML, painted', 'Report Widgets, page card', 'Static HTML card', 1.05),
    slow(
      'page of one ring beside plain HTML, painted, slow phone',
      'Report Widgets, page ring',
      'Static HTML ring',
      1.05,
    ),
    slow(
      'page of one card beside plain HTML, painted, slow phone',
      'Report Widgets, page card',
      'Static HTML card',
      1.05,
    ),
    slow('scripted ring beside bare Lit, painted, slow phone', RING, LIT, 1),
    kit('one ring mounted, beside the best kit', 'mount 1', 1.1),
    comparing(results, 'mount 1000')('1,000 rings mounted, beside bare Lit', RING, LIT, 0.6),
    kit('1,000 rings mounted, beside the best kit', 'mount 1000', 0.8),
    comparing(results, 'update 1000')('1,000 rings updated, beside bare Lit', RING, LIT, 0.4),
    kit('1,000 rings updated, beside the best kit', 'update 1000', 1),
    comparing(results, 'mount 5000')('5,000 rings mounted, beside bare Lit', RING, LIT, 0.7),
    comparing(results, 'heap')('heap of a ring, beside bare Lit', RING, LIT, 1.3),
    kit('heap of a ring, beside the best kit', 'heap', 1),
    {
      name: '5,000 rings beside 1,000, mounted: cost in step with the number',
      most: 5,
      measured: ratioOf(results.all(RING, 'mount 5000'), results.all(RING, 'mount 1000')),
    },
    {
      name: '5,000 cards beside 1,000, mounted',
      most: 5,
      measured: ratioOf(results.all(CARD, 'mount 5000'), results.all(CARD, 'mount 1000')),
    },
  ];
}

/** @param {readonly number[]} interactions ms, one a round @returns {Target} */
export const galleryTarget = (interactions) => ({
  name: 'page of codes, slowest interaction to the next paint, slow phone, ms',
  most: 200,
  measured: interactions.length ? meanOf(interactions) : undefined,
});

/**
 * Whether a target is met: with rounds, only where the whole interval is; where the target lies within it, these rounds
 * don’t say.
 * @param {Target} target
 */
export function verdictOf({ most, measured }) {
  if (!measured || Number.isNaN(measured.value)) return 'not measured';
  const { value, low = value, high = value } = measured;
  if (high <= most) return 'met';
  return low > most ? 'not met' : 'open: the interval includes it';
}
