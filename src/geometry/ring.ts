/** A ring on a fixed square; both paths are closed outlines to be filled. */
export interface Ring {
  readonly viewBox: string;
  /** The whole ring. */
  readonly track: string;
  /** The part that the ratio fills, clockwise from twelve o'clock; empty for 0. */
  readonly arc: string;
  /** The same part as a line along the middle of the ring, for what draws along it. */
  readonly along: { readonly radius: number; readonly width: number; readonly turns: number };
  /** Whether the ratio is above 1, which is drawn as a ring that is full with more around it. */
  readonly over: boolean;
}

const RADIUS = 50;
const VIEW_BOX = `${-RADIUS} ${-RADIUS} ${2 * RADIUS} ${2 * RADIUS}`;
const TURN = 2 * Math.PI;

/** On a square of 100, a thousandth is far below a pixel, and the path text stays short. */
const round = (px: number): number => Math.round(px * 1000) / 1000;

const at = (radius: number, turns: number): string =>
  `${round(radius * Math.sin(turns * TURN))},${round(-radius * Math.cos(turns * TURN))}`;

const arcOf = (radius: number): string => `A${round(radius)},${round(radius)},0,`;

/*
 * d3's `arc` draws the same, and the test holds this to it; but it brings rounded corners, padding and a path builder,
 * 2 kB compressed to every page that shows one ring.
 */

/** A closed outline from twelve o'clock, outside clockwise and back inside. */
function outline(inner: number, turns: number, outer = RADIUS): string {
  const arc = (radius: number, to: number, sweep: 0 | 1): string =>
    `${arcOf(radius)}${turns < 0.5 ? 0 : 1},${sweep},${at(radius, to)}`;
  const back = inner ? arc(inner, 0, 0) : '';
  return `M${at(outer, 0)}${arc(outer, turns, 1)}L${at(inner, turns)}${back}Z`;
}

/** How much of the thickness the first turn keeps, and how much is left free between it and what goes beyond. */
const [FIRST_TURN, FREE] = [0.5, 0.14];

/** Above 1: the whole ring at half its thickness, and around it what goes beyond, so that 102.9 % is not taken for 100 %. */
function beyond(inner: number, turns: number): string {
  const thickness = RADIUS - inner;
  const band = inner + thickness * (FIRST_TURN + FREE);
  const rest = Math.max(turns - 1, MIN_TURN);
  return whole(inner, inner + thickness * FIRST_TURN) + (rest >= NEARLY_FULL ? whole(band) : outline(band, rest));
}

/** What goes beyond must be seen: on a ring of 100 px this is three of them. */
const MIN_TURN = 0.01;

/** Two circles of two halves each, since an arc that ends where it starts is none; the inner one is a hole. */
const whole = (inner: number, outer = RADIUS): string => circle(outer, 1) + (inner ? circle(inner, 0) : '') + 'Z';

const circle = (radius: number, sweep: 0 | 1): string => {
  const half = `${arcOf(radius)}1,${sweep},`;
  return `M${at(radius, 0)}${half}${at(radius, 0.5)}${half}${at(radius, 0)}`;
};

/** An arc this close to a full turn would start and end on one rounded point, and SVG draws such an arc not at all. */
const NEARLY_FULL = 1 - 1e-4;

/** Of the thickness, the two lines between which the arc of a plan is empty. */
const LINE = 0.16;

/** The arc as its two edges, for what has not happened: nobody takes it for a result. */
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
 * The ring for a share.
 * @param ratio part by whole; above 1 the ring is full, what goes beyond is drawn around it, and `over` is true
 * @param options.thickness of the ring, where its radius is 50
 * @param options.isPlan whether it has not happened, and is drawn by its edges
 * @throws {RangeError} where the ratio is negative or no number, or the thickness is not above 0 and up to 50
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
