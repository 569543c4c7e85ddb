/*
 * Bars on a common scale, in percent of its width.
 *
 * Without d3: `scaleLinear` includes ticks, nice ranges and interpolation, 10.8 kB compressed, where a bar only needs a
 * subtraction and a division. `scaleBand` (1.9 kB) spaces rows equally, but these rows are as high as their labels. The
 * test compares the result with `scaleLinear`.
 */

/** An interval of the scale, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A value, the two ends of a range, or undefined for a missing figure. */
export type BarValue = number | readonly [from: number, to: number] | undefined;

export interface Bar {
  /** From zero to the value, or to the nearer end of a range; undefined for 0 and for a missing figure. */
  readonly bar?: Stretch;
  /** The interval between the two ends of a range. */
  readonly open?: Stretch;
  /** The end of the bar, where the figure is placed. */
  readonly end: number;
  /** The side of that end with space for the figure. */
  readonly side: 'left' | 'right';
}

export interface Bars {
  /** Position of zero: 0 unless a value is negative. */
  readonly zero: number;
  readonly bars: readonly Bar[];
}

/** Minimum width of a visible bar: a pixel or two. */
const MIN_WIDTH = 0.8;

/** A thousandth of a percent is far below a pixel, and keeps the attributes short. */
const round = (percent: number): number => Math.round(percent * 1000) / 1000;

/**
 * Returns bars from zero, on a scale that fits them exactly.
 * @throws {RangeError} if a value is not finite, or a range is reversed
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

/** The interval between two positions, with a minimum width. */
function stretch(from: number, to: number): Stretch {
  const width = Math.max(Math.abs(to - from), MIN_WIDTH);
  const x = from <= to ? Math.min(from, 100 - width) : Math.max(from - width, 0);
  return { x: round(x), width: round(width) };
}

/**
 * Returns the end of the whole on a bar for a part that exceeds it, in percent of the bar; else undefined.
 * @param ratio part by whole
 */
export function wholeAt(ratio: number): number | undefined {
  if (!(ratio > 1)) return undefined;
  return round(Math.min(100 / ratio, 100 - MIN_WIDTH));
}

/**
 * Returns the filled part of a bar, in percent: 0 for 0, 100 for 1 and above, and visibly between these for all other
 * ratios.
 * @throws {RangeError} if the ratio is negative or not a number
 */
export function fill(ratio: number): number {
  if (!(ratio >= 0)) throw new RangeError(`Expected a ratio of 0 or more, found ${ratio}`);
  if (ratio === 0) return 0;
  if (ratio >= 1) return 100;
  return round(Math.min(Math.max(ratio * 100, MIN_WIDTH), 100 - MIN_WIDTH));
}
