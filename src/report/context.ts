import type { Report } from './types.js';

/** What of a report decides how its figures are printed: its own units, and the languages that it is in. */
export type FigureContext = Partial<Pick<Report, 'units' | 'languages'>>;

/** What is needed of a report to print one of its facts; a whole `Report` is one. */
export type ReportContext = Pick<
  Report,
  'period' | 'periodWord' | 'places' | 'units' | 'languages' | 'dimensions' | 'invented'
> & {
  /** A card written by hand may give publisher or address. */
  readonly source?: Partial<Report['source']>;
};

/** The report itself, where the context is one and not what an editor wrote by hand. */
export const reportIn = (context: ReportContext): Report | undefined =>
  'facts' in context ? (context as Report) : undefined;
