import type Big from 'big.js';
import { Exact } from './exact.js';
import type { Printed } from './printed.js';

/* Apart from what outsiders see the types of: their compiler knows no types of big.js. */

export type Span = readonly [low: Big, high: Big];

/** All that is printed as this figure: half a step nearer to zero if it was rounded, a whole step farther if cut. */
export function spanOf({ value, step }: Printed): Span {
  const [at, whole] = [new Exact(value), new Exact(step)];
  const half = whole.div(2);
  if (at.eq(0)) return [at.minus(whole), at.plus(whole)];
  return at.gt(0) ? [at.minus(half), at.plus(whole)] : [at.minus(whole), at.plus(half)];
}
