import { rowsOf, segmentsOf, type Line, type PageText, type Segment } from './fragment.js';

/** The lines of a page in reading order. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly isTwoColumns: boolean;
}

/** Minimum gap between columns in letter heights; words of a line are closer. */
const GUTTER = 0.7;

export function linesOfPage({ page, fragments }: PageText): PageLines {
  const close = segmentsOf(fragments, GUTTER);
  const gutter = gutterOf(close);
  if (gutter === undefined) return { lines: linesIn(segmentsOf(fragments), page), isTwoColumns: false };
  return { lines: bands(close, gutter, page), isTwoColumns: true };
}

function linesIn(segments: readonly Segment[], page: number): readonly Line[] {
  if (!segments.length) return [];
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  return rowsOf(segments).map((row) => ({
    page,
    segments: row,
    x: row[0]!.x,
    end: Math.max(...row.map(({ end }) => end)),
    y: row[0]!.y,
    size: Math.max(...row.map(({ size }) => size)),
    left,
    right,
  }));
}

const MIN_LINES = 5;

/** The horizontal position between two columns; undefined for one column, or for a table, whose cells are short. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * MIN_LINES) return undefined;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  const width = right - left;
  let best: { readonly at: number; readonly crossing: number } | undefined;
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const at = left + width * share;
    const crossing = segments.filter(({ x, end }) => x < at && end > at).length;
    const before = segments.filter(({ end }) => end <= at);
    const behind = segments.filter(({ x }) => x >= at);
    const isSplit = before.length >= MIN_LINES && behind.length >= MIN_LINES && crossing <= segments.length / 6;
    // Otherwise a split single-column line could be mistaken for one across both columns.
    if (isSplit && isProse(before, width) && isProse(behind, width) && crossing < (best?.crossing ?? Infinity))
      best = { at, crossing };
  }
  return best?.at;
}

/** Most lines of a column are as wide as the column. */
const isProse = (segments: readonly Segment[], width: number): boolean =>
  segments.filter((segment) => segment.width > width * 0.3).length >= segments.length * 0.5;

/** A line across both columns divides the page: above it both columns are read to the end, and then below it. */
function bands(segments: readonly Segment[], gutter: number, page: number): readonly Line[] {
  const isAcross = ({ x, end }: Segment): boolean => x < gutter && end > gutter;
  const across = segments.filter(isAcross).sort((a, b) => a.y - b.y);
  const rest = segments.filter((segment) => !isAcross(segment));
  const heights = [-Infinity, ...across.map(({ y }) => y), Infinity];
  return heights.slice(1).flatMap((to, i) => {
    const inBand = rest.filter(({ y }) => y >= heights[i]! && y < to);
    const columns = [inBand.filter(({ end }) => end <= gutter), inBand.filter(({ x }) => x >= gutter)].map((column) =>
      segmentsOf(column),
    );
    return [...columns.flatMap((column) => linesIn(column, page)), ...linesIn(across.slice(i, i + 1), page)];
  });
}
