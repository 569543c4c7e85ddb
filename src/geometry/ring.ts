/** A ring on a fixed square; both paths are closed outlines to fill. */
export interface Ring {
  readonly viewBox: string;
  /** The whole ring. */
  readonly track: string;
  /** The filled part, clockwise from twelve o'clock; empty for 0. */
  readonly arc: string;
  /** The filled part as a line along the centre of the band, for animation. */
  readonly along: { readonly radius: number; readonly width: number; readonly turns: number };
  /** Whether the ratio exceeds 1, drawn as a full ring with the excess around it. */
  readonly over: boolean;
}

const RADIUS = 50;
const VIEW_BOX = `${-RADIUS} ${-RADIUS} ${2 * RADIUS} ${2 * RADIUS}`;
const TURN = 2 * Math.PI;

/** On a square of 100, a thousandth is far below a pixel, and keeps the path short. */
const round = (px: number): number => Math.round(px * 1000) / 1000;

const at = (radius: number, turns: number): string =>
  `${round(radius * Math.sin(turns * TURN))},${round(-radius * Math.cos(turns * TURN))}`;

const arcOf = (radius: number): string => `A${round(radius)},${round(radius)},0,`;

/*
 * d3's `arc` draws the same, which the test checks, but adds rounded corners, padding and a path builder: 2 kB
 * compressed for every page with a ring.
 */

/** A closed outline from twelve o'clock: outer edge clockwise, inner edge back. */
function outline(inner: number, turns: number, outer = RADIUS): string {
  const arc = (radius: number, to: number, sweep: 0 | 1): string =>
    `${arcOf(radius)}${turns < 0.5 ? 0 : 1},${sweep},${at(radius, to)}`;
  const back = inner ? arc(inner, 0, 0) : '';
  return `M${at(outer, 0)}${arc(outer, turns, 1)}L${at(inner, turns)}${back}Z`;
}

/** Fractions of the thickness for the first turn, and for the gap between it and the excess. */
const [FIRST_TURN, FREE] = [0.5, 0.14];

/** Above 1: the whole ring at half thickness, with the excess around it, so that 102.9 % does not look like 100 %. */
function beyond(inner: number, turns: number): string {
  const thickness = RADIUS - inner;
  const band = inner + thickness * (FIRST_TURN + FREE);
  const rest = Math.max(turns - 1, MIN_TURN);
  return whole(inner, inner + thickness * FIRST_TURN) + (rest >= NEARLY_FULL ? whole(band) : outline(band, rest));
}

/** Minimum excess to be visible: three px on a ring of 100 px. */
const MIN_TURN = 0.01;

/** Two circles of two half arcs each, since an arc that ends at its start is not drawn; the inner one is a hole. */
const whole = (inner: number, outer = RADIUS): string => circle(outer, 1) + (inner ? circle(inner, 0) : '') + 'Z';

const circle = (radius: number, sweep: 0 | 1): string => {
  const half = `${arcOf(radius)}1,${sweep},`;
  return `M${at(radius, 0)}${half}${at(radius, 0.5)}${half}${at(radius, 0)}`;
};

/** An arc this close to a full turn would start and end at the same rounded point, and SVG does not draw it. */
const NEARLY_FULL = 1 - 1e-4;

/** Width of the edge lines of a plan's arc, as a fraction of the thickness. */
const LINE = 0.16;

/** The edges of the arc, for plans: not to be mistaken for a result. */
function edges(inner: number, ratio: number): string {
  const line = (RADIUS - inner) * LINE;
  const bands = [
    [RADIUS, RADIUS - line],
    [inner + line, inner],
  ] as const;
  return bands
    .map(([outer, from]) => (ratio >= NEARLY_FULL ? whole(from, outer) : outline(from, ratio, outer)))
    .join('');
}

function arcFor(inner: number, ratio: number, isPlan: boolean): string {
  if (ratio === 0) return '';
  if (isPlan) return edges(inner, ratio);
  if (ratio > 1) return beyond(inner, ratio);
  return ratio >= NEARLY_FULL ? whole(inner) : outline(inner, ratio);
}

/**
 * Returns the ring for a share.
 * @param ratio part by whole; above 1 the ring is full, the excess is drawn around it, and `over` is true
 * @param options.thickness of the band; the ring's radius is 50
 * @param options.isPlan whether it is a plan, drawn as edges
 * @throws {RangeError} if the ratio is negative or not a number, or the thickness is not above 0 and at most 50
 */
export function ring(
  ratio: number,
  { thickness = 10, isPlan = false }: { readonly thickness?: number; readonly isPlan?: boolean } = {},
): Ring {
  if (!(ratio >= 0)) throw new RangeError(`Expected a ratio of 0 or more, found ${ratio}`);
  if (!(thickness > 0 && thickness <= RADIUS))
    throw new RangeError(`Expected a thickness above 0 and up to ${RADIUS}, found ${thickness}`);
  const inner = RADIUS - thickness;
  return {
    viewBox: VIEW_BOX,
    track: whole(inner),
    arc: arcFor(inner, ratio, isPlan),
    along: { radius: RADIUS - thickness / 2, width: thickness, turns: Math.min(ratio, 1) },
    over: ratio > 1,
  };
}
