import type { FigureMarks } from '../embed.js';

/** Replaces a figure that could not be loaded. */
export const failed = 'The figure can’t be loaded just now; the original text applies.';

/** Printed with a figure that could not be updated, before its date. */
export const stale = 'Not updated; figure as of ';

export const figureMarks: FigureMarks = {
  corrected: 'corrected',
  late: 'not updated',
  around: [' (', ', ', ')'],
  between: '; ',
};
