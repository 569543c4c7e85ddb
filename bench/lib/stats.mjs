/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
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

  /** @param {string} who @param {string} what @returns {number | undefined} the median, if it was measured */
  of(who, what) {
    const values = this.#values.get(`${who}\n${what}`);
    return values && median(values);
  }
}
