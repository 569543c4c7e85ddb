import { scaleLinear } from 'd3-scale';
import type { BarValue } from './bars.js';

/** A round value of a scale, with its position in percent of the scale's width. */
export interface AxisTick {
  readonly value: number;
  readonly x: number;
}

/** Approximate number of round values: a label has about a quarter of the width. */
const TICKS = 4;

/**
 * Returns the round values on the scale of `bars`, from left to right, with zero among them. The scale ends at the
 * longest bar and not at a round value, so bars are as long as without an axis.
 * @returns none if there is only zero
 * @throws {RangeError} if a value is not finite
 */
export function axisTicks(values: readonly BarValue[]): readonly AxisTick[] {
  const ends = values.flatMap((value) => value ?? []);
  const wrong = ends.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Expected finite numbers, found ${wrong}`);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (low === high) return [];
  const scale = scaleLinear([low, high], [0, 100]);
  return scale.ticks(TICKS).map((value) => ({ value, x: Math.round(scale(value) * 1000) / 1000 }));
}
