import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A figure at its place in the row of periods. */
export interface TrendValue {
  readonly value: number;
  /** Not stated itself, but known from another. */
  readonly isDerived?: boolean;
}

/** Where a point sits, in hundredths of the drawing's width and height, from the top left. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly isDerived: boolean;
}

/** A round value of the scale, and its height. */
export interface TrendTick {
  readonly value: number;
  readonly y: number;
}

/** A line over periods on a square of 100, to be stretched to whatever width there is. */
export interface Trend {
  readonly viewBox: string;
  readonly points: readonly TrendPoint[];
  /** From stated point to stated point; broken where a period has no figure. */
  readonly stated: string;
  /** The parts of the line that lead to or from a derived point. */
  readonly derived: string;
  /** Height of zero. */
  readonly zero: number;
  /** Round values from the lowest to the highest, zero among them; none where nothing is known. */
  readonly ticks: readonly TrendTick[];
}

const SIZE = 100;

/** About how many values of the scale are named: the drawing is as high as six lines of text. */
const TICKS = 3;

const drawn = line<TrendPoint | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point!.x)
  .y((point) => point!.y);

/**
 * The line for figures of periods that follow each other at equal distances.
 *
 * The height always starts from zero: of two or three points a reader takes away nothing but the slope. From zero, the slope
 * is the relative change, and 2 % looks like 2 %. It ends at a round value, so that no point is higher than the scale.
 * @param values in the order of time; undefined where a period has no figure
 * @throws {RangeError} where a value is no finite number
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

/** Every two neighbours of which one is derived, with a break after each two. */
const pairsWithDerived = (points: readonly (TrendPoint | undefined)[]): (TrendPoint | undefined)[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    return point && next && (point.isDerived || next.isDerived) ? [point, next, undefined] : [];
  });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export type Point = readonly [x: number, y: number];

/**
 * The pieces of a line from point to point, for drawings that can't be stretched: `stated` or `derived` of a line, as it
 * is written here, with nothing but moves and lines.
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
