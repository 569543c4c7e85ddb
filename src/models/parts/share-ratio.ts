import { plainDecimal } from '../../report/values/numeral.js';
import type { ShareFact } from '../../report/types.js';

/**
 * A share as a float, which is exact enough for a drawing; the words are never made from it.
 * @returns undefined where nothing is given that could be drawn by one length
 */
export function ratioOf({ part, whole, percent, fraction, tenths }: ShareFact): number | undefined {
  const [some, of] = fraction?.split('/') ?? [part, whole];
  const ratio =
    percent !== undefined
      ? floatOf(typeof percent === 'string' ? percent : undefined) / 100
      : tenths !== undefined
        ? floatOf(tenths) / 10
        : floatOf(some) / floatOf(of);
  return Number.isFinite(ratio) && ratio >= 0 ? ratio : undefined;
}

const floatOf = (printed: string | undefined): number => (printed === undefined ? NaN : Number(plainDecimal(printed)));
