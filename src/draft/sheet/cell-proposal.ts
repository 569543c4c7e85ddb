import type { Proposal } from '../proposal.js';

/** A part of the source text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A figure of a cell. Its unit may be in another cell, or in the head of the column. */
export interface CellProposal extends Proposal {
  /** The cells from the figure to whatever says its scale and bound, where that is more than the figure's own. */
  readonly evidence?: Evidence;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A report quotes no more than this. */
const MAX_QUOTE = 400;

/** The part of a text that has all of some cells; undefined where it is one cell, or too long to be quoted. */
export function evidenceOf(
  text: string,
  cell: Span,
  others: readonly (Span | undefined)[],
): Pick<CellProposal, 'evidence'> {
  const spans = [cell, ...others.flatMap((each) => (each && each.end > each.start ? [each] : []))];
  const start = Math.min(...spans.map((each) => each.start));
  const end = Math.max(...spans.map((each) => each.end));
  if ((start === cell.start && end === cell.end) || end - start > MAX_QUOTE) return {};
  return { evidence: { start, end, quote: text.slice(start, end) } };
}
