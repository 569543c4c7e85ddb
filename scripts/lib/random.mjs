/**
 * Pseudo-random numbers, deterministic for a seed (mulberry32).
 * @param {number} seed a whole number
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** @param {number} below a whole number from 0, less than this */
    below: (below) => Math.floor(next() * below),
    /**
     * @template T
     * @param {readonly T[]} list never empty
     */
    of: (list) => list[Math.floor(next() * list.length)],
  };
}
