/** Sizes of type that are tried, as shares of the usual one: few enough to be quick, near enough for none to be missed. */
const SHARES = Array.from({ length: 32 }, (_, i) => 0.3 + i * 0.05);

/**
 * The largest share of the usual size of type at which something fits; undefined where it does not at the least.
 * @param fits whether it does at a share; what fits at one fits at every lesser one
 * @param most share that is tried
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
