import { escapeHtml } from '../../format/text/html.js';
import type { StandingMarks } from '../../models/parts/standing-view.js';

/** Renders each standing as a mark with its whole phrase, as widgets do: filled for a rank, outlined for other kinds. */
export const standingMarksHtml = ({ standings, kinds = [] }: StandingMarks): string[] =>
  standings.map(
    (text, index) => `<span class="mark${kinds[index] === 'rank' ? ' rank' : ''}">${escapeHtml(text)}</span>`,
  );
