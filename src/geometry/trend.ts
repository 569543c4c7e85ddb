import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** The figure of a period. */
export interface TrendValue {
  readonly value: number;
  /** Derived from another figure. */
  readonly isDerived?: boolean;
}

/** The position of a point, in percent of the drawing's width and height, from the top left. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly isDerived: boolean;
}

/** A round value of the scale, with its height. */
export interface TrendTick {
  readonly value: number;
  readonly y: number;
}

/** A line over periods on a square of 100, to be stretched to any width. */
export interface Trend {
  readonly viewBox: string;
  readonly points: readonly TrendPoint[];
  /** The line between stated points; broken where a period has no figure. */
  readonly stated: string;
  /** The segments to or from derived points. */
  readonly derived: string;
  /** Height of zero. */
  readonly zero: number;
  /** Round values from lowest to highest, including zero; empty if nothing is known. */
  readonly ticks: readonly TrendTick[];
}

const SIZE = 100;

/** Approximate number of labels: the drawing is six lines of text high. */
const TICKS = 3;

const drawn = line<TrendPoint | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point!.x)
  .y((point) => point!.y);

/**
 * Returns the line of figures over equally spaced periods.
 *
 * The scale always starts at zero: with two or three points, readers only see the slope. From zero, the slope is the
 * relative change, and 2 % looks like 2 %. It ends at a round value, so that no point is above it.
 * @param values in chronological order; undefined where a period has no figure
 * @throws {RangeError} if a value is not finite
 */
export function trend(values: readonly (TrendValue | undefined)[]): Trend {
  const known = values.flatMap((one) => one?.value ?? []);
  const wrong = known.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Expected a finite number, found ${wrong}`);
  const scale = scaleLinear([Math.min(0, ...known), Math.max(0, ...known)], [SIZE, 0]).nice(TICKS);
  const isFlat = known.every((value) => value === 0);
  const heightOf = (value: number): number => (isFlat ? SIZE : rounded(scale(value)));
  const points = values.map(
    (one, index): TrendPoint | undefined =>
      one && {
        x: rounded(((index + 0.5) / values.length) * SIZE),
        y: heightOf(one.value),
        isDerived: one.isDerived ?? false,
      },
  );
  return {
    viewBox: `0 0 ${SIZE} ${SIZE}`,
    points: points.filter((point) => point !== undefined),
    stated: drawn(points.map((point) => (point?.isDerived ? undefined : point))) ?? '',
    derived: drawn(pairsWithDerived(points)) ?? '',
    zero: heightOf(0),
    ticks: known.length ? scale.ticks(TICKS).map((value) => ({ value, y: heightOf(value) })) : [],
  };
}

/** Pairs of neighbours with a derived point, each followed by a break. */
const pairsWithDerived = (points: readonly (TrendPoint | undefined)[]): (TrendPoint | undefined)[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    return point && next && (point.isDerived || next.isDerived) ? [point, next, undefined] : [];
  });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export type Point = readonly [x: number, y: number];

/**
 * Returns the segments of a line, for drawings that can't be stretched: parses `stated` or `derived`, which contain
 * only moves and lines.
 */
export const segmentsOf = (path: string): readonly (readonly [Point, Point])[] =>
  path.split('M').flatMap((part) => {
    const points = part
      .replace('Z', '')
      .split('L')
      .filter(Boolean)
      .map((pair) => pair.split(',').map(Number) as unknown as Point);
    return points.slice(1).map((point, index) => [points[index]!, point] as const);
  });
