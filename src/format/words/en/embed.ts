import type { FigureMarks } from '../embed.js';

/** In the place of a figure that could not be had. */
export const failed = 'The figure can’t be loaded just now; the original text applies.';

/** Beside one that could not be brought up to date, before the date that it is of. */
export const stale = 'Not updated; figure as of ';

export const figureMarks: FigureMarks = {
  corrected: 'corrected',
  late: 'not updated',
  around: [' (', ', ', ')'],
  between: '; ',
};
