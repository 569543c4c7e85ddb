import type { Proposal } from '../proposal.js';

/** A range of the source text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A figure of a cell. Its unit may be in another cell, or in the column head. */
export interface CellProposal extends Proposal {
  /**
   * The range from the figure to the cells with its scale and qualifier, if that is more than the figure's own cell.
   */
  readonly evidence?: Evidence;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Maximum length of a quote in a report. */
const MAX_QUOTE = 400;

/** The range of the text that contains some cells; undefined if it is a single cell, or too long for a quote. */
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
