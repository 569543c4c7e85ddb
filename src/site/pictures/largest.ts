/** Candidate type sizes, as shares of the usual one: few enough to be fast, close enough to look continuous. */
const SHARES = Array.from({ length: 32 }, (_, i) => 0.3 + i * 0.05);

/**
 * The largest type scale at which something fits; undefined if it does not fit at the smallest.
 * @param fits whether it fits at a scale; monotonic: what fits at one also fits at every smaller one
 * @param most the largest scale to try
 */
export function largest(least: number, fits: (share: number) => boolean, most = Infinity): number | undefined {
  const shares = [least, ...SHARES.filter((share) => share > least && share <= most)];
  if (!fits(least)) return undefined;
  let [low, high] = [0, shares.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shares[middle]!)) low = middle;
    else high = middle - 1;
  }
  return shares[low]!;
}
