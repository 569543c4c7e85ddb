/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Student’s t at 97.5 % for 1 to 30 degrees of freedom; beyond, the normal distribution’s. Any table of t has them. */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * @typedef {object} Estimate
 * @property {number} value
 * @property {number} [low] lower end of the 95 % interval; absent where only one value was measured
 * @property {number} [high]
 */

/** @param {readonly number[]} values @returns {Estimate} their mean with its 95 % interval (Student’s t) */
export function meanOf(values) {
  const count = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / count;
  if (count < 2) return { value };
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (count - 1);
  const half = (T[count - 2] ?? 1.96) * Math.sqrt(variance / count);
  return { value, low: value - half, high: value + half };
}

/**
 * The ratio of two measures that were taken in the same rounds: the geometric mean of each round’s ratio, since what
 * slows a whole round down cancels out in it, and twice as fast weighs as much as twice as slow.
 * @param {readonly number[]} ours
 * @param {readonly number[]} others
 * @returns {Estimate | undefined} undefined if either was not measured
 */
export function ratioOf(ours, others) {
  const count = Math.min(ours.length, others.length);
  if (!count) return undefined;
  const logs = ours.slice(0, count).map((value, round) => Math.log(value / (others[round] ?? NaN)));
  const { value, low, high } = meanOf(logs);
  return low === undefined || high === undefined
    ? { value: Math.exp(value) }
    : { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) };
}

/** Results of all rounds, by contender and measure. */
export class Results {
  /** @type {Map<string, number[]>} */
  #values = new Map();

  /** @param {string} who @param {string} what @param {number} value */
  add(who, what, value) {
    const key = `${who}\n${what}`;
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  /** @param {string} who @param {string} what @returns {readonly number[]} one value a round */
  all(who, what) {
    return this.#values.get(`${who}\n${what}`) ?? [];
  }

  /** @param {string} who @param {string} what @returns {number | undefined} the median, if it was measured */
  of(who, what) {
    const values = this.all(who, what);
    return values.length ? median(values) : undefined;
  }
}
