/*
 * Bars on one scale, in percent of the width that they share.
 *
 * No scale of d3 is used. `scaleLinear` brings ticks, nice ranges and interpolation of anything whatever, 10.8 kB
 * compressed, and a bar asks for none of it: what is left is a subtraction and a division. `scaleBand` (1.9 kB) sets rows
 * at equal distances, and these rows are as high as their labels. The test holds the result against `scaleLinear`.
 */

/** A stretch of the scale, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A value, the two ends of a range, or nothing where the figure is missing. */
export type BarValue = number | readonly [from: number, to: number] | undefined;

export interface Bar {
  /** From zero to the value, of a range to its nearer end; undefined for 0 and for nothing. */
  readonly bar?: Stretch;
  /** What a range leaves open. */
  readonly open?: Stretch;
  /** Where the bar ends, and the figure may stand. */
  readonly end: number;
  /** The side of that end on which there is room. */
  readonly side: 'left' | 'right';
}

export interface Bars {
  /** Where zero is: 0 unless something is negative. */
  readonly zero: number;
  readonly bars: readonly Bar[];
}

/** What is not nothing must be seen: this is a pixel or two. */
const MIN_WIDTH = 0.8;

/** A thousandth of a percent is far below a pixel, and the attributes stay short. */
const round = (percent: number): number => Math.round(percent * 1000) / 1000;

/**
 * Bars from zero, all on one scale that reaches just as far as they do.
 * @throws {RangeError} where a value is not finite, or a range runs backward
 */
export function bars(values: readonly BarValue[]): Bars {
  const ends = values.flatMap((value) => value ?? []);
  const wrong = ends.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Expected finite numbers, found ${wrong}`);
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  const at = (value: number): number => ((value - low) / span) * 100;
  return { zero: round(at(0)), bars: values.map((value) => bar(value, at)) };
}

function bar(value: BarValue, at: (value: number) => number): Bar {
  const [from, to] = typeof value === 'object' ? value : [value ?? 0, value ?? 0];
  if (from > to) throw new RangeError(`Expected a range that runs forward, found ${from} to ${to}`);
  const isLeft = to <= 0 && from < 0;
  const [near, far] = isLeft ? [to, from] : [Math.max(from, 0), to];
  const solid = near === 0 ? undefined : stretch(at(0), at(near));
  const open = from === to ? undefined : from < 0 && to > 0 ? stretch(at(from), at(to)) : stretch(at(near), at(far));
  const outer = open ?? solid ?? { x: round(at(0)), width: 0 };
  return {
    ...(solid && { bar: solid }),
    ...(open && { open }),
    end: round(isLeft ? outer.x : outer.x + outer.width),
    side: isLeft ? 'left' : 'right',
  };
}

/** From one place of the scale to another, whichever is the further left. */
function stretch(from: number, to: number): Stretch {
  const width = Math.max(Math.abs(to - from), MIN_WIDTH);
  const x = from <= to ? Math.min(from, 100 - width) : Math.max(from - width, 0);
  return { x: round(x), width: round(width) };
}

/**
 * Where the whole ends on a bar that a part goes beyond, in percent of the bar; undefined where it does not.
 * @param ratio part by whole
 */
export function wholeAt(ratio: number): number | undefined {
  if (!(ratio > 1)) return undefined;
  return round(Math.min(100 / ratio, 100 - MIN_WIDTH));
}

/**
 * How much of a whole bar a part fills, in percent: nothing for 0, all for 1 and above, and for whatever is between them
 * neither nothing nor all that can be seen.
 * @throws {RangeError} where the ratio is negative or no number
 */
export function fill(ratio: number): number {
  if (!(ratio >= 0)) throw new RangeError(`Expected a ratio of 0 or more, found ${ratio}`);
  if (ratio === 0) return 0;
  if (ratio >= 1) return 100;
  return round(Math.min(Math.max(ratio * 100, MIN_WIDTH), 100 - MIN_WIDTH));
}
