import { plainDecimal } from '../../report/fields/numeral.js';
import type { ShareFact } from '../../report/types.js';

/**
 * Returns a share as a float, precise enough for drawing; never used for text.
 * @returns undefined if it can't be drawn as a single length
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
