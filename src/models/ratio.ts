import type { ShareFact } from '../report/types.js';

/**
 * A share as a float, which is exact enough for a drawing; the words are never made from it.
 * @returns undefined where nothing is given that could be drawn
 */
export function ratioOf({ part, whole, percent }: ShareFact): number | undefined {
  const ratio = percent === undefined ? Number(part) / Number(whole) : Number(percent) / 100;
  return Number.isFinite(ratio) && ratio >= 0 ? ratio : undefined;
}
