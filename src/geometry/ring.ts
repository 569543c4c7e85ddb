import { arc } from 'd3-shape';

/** A ring on a fixed square; both paths are closed outlines to be filled. */
export interface Ring {
  readonly viewBox: string;
  /** The whole ring. */
  readonly track: string;
  /** The part that the ratio fills, clockwise from twelve o'clock; empty for 0. */
  readonly arc: string;
  /** The same part as a line along the middle of the ring, for what draws along it. */
  readonly along: { readonly radius: number; readonly width: number; readonly turns: number };
  /** Whether the ratio is above 1 and the ring therefore only full. */
  readonly over: boolean;
}

const RADIUS = 50;
const VIEW_BOX = `${-RADIUS} ${-RADIUS} ${2 * RADIUS} ${2 * RADIUS}`;
const TURN = 2 * Math.PI;

// d3-shape rounds to three decimals by itself: on a square of 100 far below a pixel, and the path text stays short.
const outline = arc<{ readonly inner: number; readonly turns: number }>()
  .innerRadius(({ inner }) => inner)
  .outerRadius(RADIUS)
  .startAngle(0)
  .endAngle(({ turns }) => turns * TURN);

/** An arc this close to a full turn would start and end on one rounded point, and SVG draws such an arc not at all. */
const NEARLY_FULL = 1 - 1e-4;

/**
 * The ring for a share.
 * @param ratio part by whole; above 1 the ring is full and `over` is true
 * @param options.thickness of the ring, where its radius is 50
 * @throws {RangeError} where the ratio is negative or no number, or the thickness is not above 0 and up to 50
 */
export function ring(ratio: number, { thickness = 10 }: { readonly thickness?: number } = {}): Ring {
  if (!(ratio >= 0)) throw new RangeError(`Expected a ratio of 0 or more, found ${ratio}`);
  if (!(thickness > 0 && thickness <= RADIUS))
    throw new RangeError(`Expected a thickness above 0 and up to ${RADIUS}, found ${thickness}`);
  const inner = RADIUS - thickness;
  const draw = (turns: number): string => outline({ inner, turns }) ?? '';
  return {
    viewBox: VIEW_BOX,
    track: draw(1),
    arc: ratio === 0 ? '' : draw(ratio >= NEARLY_FULL ? 1 : ratio),
    along: { radius: RADIUS - thickness / 2, width: thickness, turns: Math.min(ratio, 1) },
    over: ratio > 1,
  };
}
