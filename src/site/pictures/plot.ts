import { segmentsOf, type Point } from '../../geometry/trend.js';
import type { TrendDrawing } from '../../models/widgets/trend-line.js';
import { at, rule, type Box, type Mark, type PathMark } from './box.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';

/*
 * A line over the years. Marks of a picture are filled paths, so strokes are drawn as filled outlines: all SVG viewers
 * and renderers agree on them, and they scale.
 */

/** Stroke metrics relative to the layout unit. */
const THICK = 0.6;
const DOT = 1.1;
const DASH = 2;

export function plotBox(
  { points, stated, derived, zero, ticks = [] }: TrendDrawing,
  pen: Pen,
  width: number,
  height: number,
): Box {
  const { unit } = pen.sizes;
  const place = ([x, y]: Point): Point => [(x / 100) * width, (y / 100) * height];
  const lines = [
    ...segmentsOf(stated).map((ends) => ends.map(place)),
    ...segmentsOf(derived).flatMap((ends) => dashes(ends.map(place), unit * DASH)),
  ];
  return {
    width,
    height,
    marks: [
      ...ticks.flatMap(({ y, text }) => tick(place([0, y])[1], text, y === zero, pen, width)),
      ...lines.map(([from, to]) => stroke(from!, to!, unit * THICK)),
      ...points.map(({ x, y, isDerived }) => dot(place([x, y]), unit * DOT, isDerived ? unit * THICK : 0)),
    ],
  };
}

/** A scale value above its line; zero is emphasised as the baseline. */
function tick(y: number, text: string, isZero: boolean, pen: Pen, width: number): readonly Mark[] {
  const words = piece.words(text, piece.styleOf(pen, pen.sizes.small * 0.9, 'muted'), width);
  return [...at(0, y, rule(width, isZero ? 'muted' : 'rule')), ...at(0, y - words.height, words)];
}

/** A dashed line, with gaps as long as the dashes. */
function dashes([from, to]: readonly Point[], long: number): readonly (readonly Point[])[] {
  const [dx, dy] = [to![0] - from![0], to![1] - from![1]];
  const length = Math.hypot(dx, dy);
  const count = Math.max(1, Math.round((length / long + 1) / 2));
  const step = 1 / (2 * count - 1);
  const on = (share: number): Point => [from![0] + dx * share, from![1] + dy * share];
  return Array.from({ length: count }, (_, index) => [on(2 * index * step), on((2 * index + 1) * step)]);
}

const path = (d: string, [x, y]: Point): PathMark => ({ kind: 'path', x, y, d, scale: 1, ink: 'accent' });

const round = (value: number): number => Math.round(value * 100) / 100;

/** The outline of a line segment. */
function stroke(from: Point, to: Point, thick: number): PathMark {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * (thick / 2), (dx / length) * (thick / 2)];
  const corners: readonly Point[] = [
    [nx, ny],
    [dx + nx, dy + ny],
    [dx - nx, dy - ny],
    [-nx, -ny],
  ];
  return path(`M${corners.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`, from);
}

/** @param thick ring thickness of a calculated figure; 0 for a stated one, which is a filled dot */
const dot = (place: Point, radius: number, thick: number): PathMark =>
  path(circle(radius, 0) + (thick ? circle(radius - thick, 1) : ''), place);

/** @param sweep direction: a circle inside another with the opposite direction is a hole */
const circle = (radius: number, sweep: 0 | 1): string => {
  const r = round(radius);
  return `M${-r},0A${r},${r} 0 1 ${sweep} ${r},0A${r},${r} 0 1 ${sweep} ${-r},0Z`;
};
