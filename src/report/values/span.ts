import { Exact, ZERO } from './exact.js';
import type { NumberAsPrinted } from './printed.js';

export type ValueInterval = readonly [low: Exact, high: Exact];

/**
 * Returns all values printed as this figure: half a step towards zero if rounded, a whole step away from it if
 * truncated.
 */
export function spanOf({ value, step }: NumberAsPrinted): ValueInterval {
  const [at, whole] = [new Exact(value), new Exact(step)];
  const half = whole.over(new Exact(2));
  const sign = at.compare(ZERO);
  if (sign === 0) return [at.minus(whole), at.plus(whole)];
  return sign > 0 ? [at.minus(half), at.plus(whole)] : [at.minus(whole), at.plus(half)];
}
